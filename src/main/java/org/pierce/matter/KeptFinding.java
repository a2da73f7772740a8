package org.pierce.matter;

import java.util.Map;

/**
 * What findings are found by. The finding itself stands in the text of its assessment.
 *
 * @param id its identity, the same over snapshots
 * @param flag id of the flag
 * @param group group of the flag
 * @param severity word of its severity
 * @param practice id of the practice
 * @param state code of the practice's state; empty where there is none
 * @param record word of its record: paper or practice
 * @param certainty word of its certainty
 * @param factsHash hash of the facts that it rests on
 * @param words the text that is searched, in lower case
 */
public record KeptFinding(
        String id,
        String flag,
        String group,
        String severity,
        String practice,
        String state,
        String record,
        String certainty,
        String factsHash,
        String words) {

    /** @param place where it stands in the assessment, from 0: by severity, flag and practice */
    Map<String, Object> row(String assessment, int place) {
        return Map.ofEntries(
                Map.entry("key", assessment + '/' + id),
                Map.entry("id", id),
                Map.entry("place", place),
                Map.entry("flag", flag),
                Map.entry("group", group),
                Map.entry("severity", severity),
                Map.entry("practice", practice),
                Map.entry("state", state),
                Map.entry("record", record),
                Map.entry("certainty", certainty),
                Map.entry("factsHash", factsHash),
                Map.entry("words", words));
    }
}
