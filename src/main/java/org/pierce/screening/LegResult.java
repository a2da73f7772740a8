package org.pierce.screening;

import java.util.List;

/**
 * One leg of an assessment.
 *
 * @param result found, not found or not known
 * @param onAssumptions whether it is found on assumed facts only
 * @param findings ids of the findings that make it
 * @param missing topics (by name) that would decide it
 */
public record LegResult(Result result, boolean onAssumptions, List<String> findings, List<String> missing) {

    public LegResult {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }
}
