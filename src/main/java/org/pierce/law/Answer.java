package org.pierce.law;

import java.time.LocalDate;
import java.util.Set;

/** What is known of a practice on one question. A question without an answer is not known. */
public sealed interface Answer {

    /** One or more words: forms, payors, kinds of investors. Empty means none of them. */
    record Words(Set<String> words) implements Answer {
        public Words {
            words = Set.copyOf(words);
        }
    }

    record YesNo(boolean yes) implements Answer {}

    /** A day between two others, both possible; the same twice where it is known. */
    record Day(LocalDate earliest, LocalDate latest) implements Answer {
        public Day {
            if (earliest.isAfter(latest)) {
                throw new IllegalArgumentException("A day lies between two others: give the earlier one first.");
            }
        }
    }
}
