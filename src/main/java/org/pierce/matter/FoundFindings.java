package org.pierce.matter;

import java.util.List;

/**
 * The answer to a query for findings.
 *
 * @param matched how many match
 * @param shown identities of those that are shown, in the order of the assessment
 */
public record FoundFindings(int matched, List<String> shown) {

    public FoundFindings {
        shown = List.copyOf(shown);
    }
}
