package org.pierce.chart;

import java.time.LocalDate;

/**
 * What every export carries so that a page found alone can be placed.
 *
 * @param matter the matter and which part of it is drawn, such as "Project Alder, practice 1 of 14"
 * @param factsAsOf the day whose facts are drawn
 * @param lawAsOf the day whose law decided who is lay
 * @param snapshot the snapshot's name or number
 * @param rules the version of the rules
 * @param privilege the matter's privilege line; empty where nobody wrote one
 * @param whatIf true for a structure that was tried and is not the record
 */
public record TitleBlock(
        String matter,
        LocalDate factsAsOf,
        LocalDate lawAsOf,
        String snapshot,
        String rules,
        String privilege,
        boolean whatIf) {
    /** The words that say how to read an arrow. */
    public static final String ARROWS = "to what is controlled, paid or reported to";

    /** The words that a what-if bears wherever it is shown. */
    public static final String WHAT_IF = "What-if, not the record";
}
