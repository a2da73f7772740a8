package org.pierce.report;

import java.util.Map;
import org.pierce.screening.Assessment;
import org.pierce.structure.Structure;

/**
 * What a report is about.
 *
 * @param matter name of the matter
 * @param snapshot how the snapshot is named for readers: {@code 7, of 2026-11-12}
 * @param structure the facts
 * @param assessment the facts judged
 * @param flags title of each flag, by its id
 * @param charts an SVG drawing of each practice, by its id; may be empty
 */
public record ReportSubject(
        String matter,
        String snapshot,
        Structure structure,
        Assessment assessment,
        Map<String, String> flags,
        Map<String, String> charts) {

    public ReportSubject {
        flags = Map.copyOf(flags);
        charts = Map.copyOf(charts);
    }
}
