package org.pierce.law;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;

/** What a row of the law says, in one of four shapes. */
public sealed interface ParameterValue {

    /** As Cypher takes it: a double, a string, a boolean or a list of strings. */
    Object scalar();

    /** As a reader takes it: {@code at most 49}, {@code barred}, {@code yes}, {@code pc, pllc}. */
    String text();

    /** A number with its comparison; percents run from 0 to 100. */
    record Amount(BigDecimal number, Comparison comparison) implements ParameterValue {

        @Override
        public Object scalar() {
            return number.doubleValue();
        }

        @Override
        public String text() {
            return comparison.words() + " " + number.toPlainString();
        }

        public boolean allows(BigDecimal figure) {
            return comparison.allows(figure, number);
        }
    }

    /** One word of the list that the parameter allows. */
    record Word(String word) implements ParameterValue {

        @Override
        public Object scalar() {
            return word;
        }

        @Override
        public String text() {
            return word.replace('-', ' ');
        }
    }

    /** Yes or no. */
    record Flag(boolean is) implements ParameterValue {

        @Override
        public Object scalar() {
            return is;
        }

        @Override
        public String text() {
            return is ? "yes" : "no";
        }
    }

    /** Several words, or codes of decision domains. */
    record Words(List<String> words) implements ParameterValue {

        public Words {
            words = List.copyOf(words);
        }

        @Override
        public Object scalar() {
            return words;
        }

        @Override
        public String text() {
            return String.join(", ", words);
        }

        Words with(Words more) {
            var union = new LinkedHashSet<>(words);
            union.addAll(more.words);
            return new Words(List.copyOf(union));
        }
    }
}
