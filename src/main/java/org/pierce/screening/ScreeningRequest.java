package org.pierce.screening;

import java.time.LocalDate;
import java.util.Map;
import org.pierce.control.Derivation;
import org.pierce.law.ResolvedLaw;
import org.pierce.structure.Structure;

/**
 * What is to be judged.
 *
 * @param snapshot id of the complete snapshot that holds the structure and its derived edges
 * @param structure its facts
 * @param derivation what follows from them
 * @param factsAsOf the day on which the facts are taken
 * @param lawAsOf the day on which the law is taken
 * @param law the law of each practice, by its id
 * @param lawVersion version and hash of the law packs, as printed
 * @param thresholds numbers that are not law
 */
public record ScreeningRequest(
        String snapshot,
        Structure structure,
        Derivation derivation,
        LocalDate factsAsOf,
        LocalDate lawAsOf,
        Map<String, ResolvedLaw> law,
        String lawVersion,
        Thresholds thresholds) {

    public ScreeningRequest {
        law = Map.copyOf(law);
    }
}
