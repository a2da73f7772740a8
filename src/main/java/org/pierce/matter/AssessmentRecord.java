package org.pierce.matter;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A finished assessment as it was, with the hashes of all that it was made by, so that it can be repeated years later.
 *
 * @param id made from the snapshot, the two dates and the three hashes, so that the same question is kept once
 * @param matter id of its matter
 * @param snapshot id of the snapshot that was assessed
 * @param factsAsOf the day on which the facts were taken
 * @param lawAsOf the day on which the law was taken
 * @param lawHash hash of the text of the law packs
 * @param rulesHash hash of the text of the rules
 * @param thresholdsHash hash of the text of the thresholds
 * @param created when it was finished
 * @param findings how many findings it has
 * @param text the assessment itself, as JSON
 */
@Node("AssessmentRecord")
public record AssessmentRecord(
        @Id String id,
        String matter,
        String snapshot,
        LocalDate factsAsOf,
        LocalDate lawAsOf,
        String lawHash,
        String rulesHash,
        String thresholdsHash,
        Instant created,
        int findings,
        String text) {}
