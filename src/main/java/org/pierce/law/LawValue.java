package org.pierce.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the law says on one parameter for one practice and date. */
public sealed interface LawValue {

    Parameter parameter();

    /** The rows behind it; for an open value those that disagree or may apply. */
    List<LawRow> rows();

    /**
     * What a finding may be that rests on it. A value that is not known sets no cap: severity then rests on the strength
     * of the jurisdiction, whose own cap applies.
     */
    SeverityCap severityCap();

    /**
     * The law says it.
     *
     * @param citation the authority, or {@code see} and the list of the jurisdiction
     * @param agreementsFrom only for agreements entered or renewed on or after that day; null for all
     * @param overlay the statement of counsel that replaced the research, null where there is none
     */
    record Known(
            Parameter parameter,
            ParameterValue value,
            List<LawRow> rows,
            String citation,
            Basis basis,
            @Nullable LocalDate agreementsFrom,
            @Nullable Overlay overlay)
            implements LawValue {

        public Known {
            rows = List.copyOf(rows);
        }

        @Override
        public SeverityCap severityCap() {
            return basis.cap();
        }

        /** The basis of one word of a list, which may be better than that of the list. */
        public Basis basisOf(String word) {
            return rows.stream()
                    .filter(row -> row.value() instanceof ParameterValue.Words list
                            && list.words().contains(word))
                    .map(LawRow::basis)
                    .reduce(Basis::stronger)
                    .orElse(basis);
        }
    }

    /**
     * The research does not say, or says two things.
     *
     * @param reason why
     * @param ask what would settle it
     */
    record NotKnown(Parameter parameter, List<LawRow> rows, String reason, String ask) implements LawValue {

        public NotKnown {
            rows = List.copyOf(rows);
        }

        @Override
        public SeverityCap severityCap() {
            return SeverityCap.NONE;
        }
    }

    /**
     * The law says one thing or another, depending on what is not known of the practice.
     *
     * @param outcomes known and not known values, without doubles, at least two
     * @param undecided what is not known of the practice
     */
    record Either(Parameter parameter, List<LawValue> outcomes, Set<Question> undecided) implements LawValue {

        public Either {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public List<LawRow> rows() {
            return outcomes.stream()
                    .flatMap(outcome -> outcome.rows().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public SeverityCap severityCap() {
            return outcomes.stream().map(LawValue::severityCap).reduce(SeverityCap.NONE, SeverityCap::and);
        }

        /** What to ask for. */
        public String ask() {
            return undecided.stream().sorted().map(Question::document).collect(Collectors.joining("; "));
        }
    }
}
