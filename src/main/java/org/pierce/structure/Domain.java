package org.pierce.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be decided in a practice. A power over a domain covers all domains below it.
 *
 * @param code stable code, upper case: {@code CLINICIAN_HIRE_FIRE}
 * @param title as a reader would say it: Clinician hiring
 * @param part the part of the tree that it belongs to
 * @param parent code of the domain above, null at the top
 * @param core whether it is at the core of clinical judgment
 * @param row the row of the chart that shows it, null where it has none of its own
 * @param aliases other codes in the research and words that an import accepts
 */
public record Domain(
        String code,
        String title,
        Part part,
        @Nullable String parent,
        boolean core,
        @Nullable String row,
        List<String> aliases) {

    /** The four parts of the tree. Control of clinical and revenue domains is protected; equity moves the practice as a whole. */
    public enum Part {
        CLINICAL,
        REVENUE,
        EQUITY,
        BUSINESS
    }

    /** Whether a control path may end there. */
    public boolean isProtected() {
        return part == Part.CLINICAL || part == Part.REVENUE;
    }
}
