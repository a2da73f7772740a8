package org.pierce.law;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** When a row applies. Decided once every question that it asks has an answer. */
public sealed interface Condition {

    Question question();

    /** Whether the condition holds for a full answer; a day must be known exactly. */
    boolean holds(Answer answer);

    String text();

    /** The answer shares a word with the list, or shares none. */
    record Among(Question question, boolean negated, Set<String> words) implements Condition {

        @Override
        public boolean holds(Answer answer) {
            return answer instanceof Answer.Words given
                    && negated == given.words().stream().noneMatch(words::contains);
        }

        @Override
        public String text() {
            var list = words.stream().sorted().collect(Collectors.joining(", "));
            return question.words() + (negated ? " is none of " : " is one of ") + list;
        }
    }

    record Is(Question question, boolean yes) implements Condition {

        @Override
        public boolean holds(Answer answer) {
            return answer instanceof Answer.YesNo given && given.yes() == yes;
        }

        @Override
        public String text() {
            return question.words() + ": " + (yes ? "yes" : "no");
        }
    }

    /** The day lies after another, or it does not. */
    record Dated(Question question, boolean after, LocalDate day) implements Condition {

        @Override
        public boolean holds(Answer answer) {
            return answer instanceof Answer.Day given && given.earliest().isAfter(day) == after;
        }

        @Override
        public String text() {
            return question.words() + (after ? " is after " : " is on or before ") + day;
        }
    }
}
