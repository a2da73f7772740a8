package org.pierce.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pierce.structure.EntityForm;
import org.pierce.structure.InvestorKind;
import org.pierce.structure.Payor;
import org.pierce.structure.Words;

/** Reads the conditions of a row: {@code form: [pc]}, {@code facility_license: held}. */
final class ConditionReader {

    /** The condition on agreements is not one on the practice: it goes to the rule, which compares each agreement. */
    static final String AGREEMENTS_FROM = "agreement_entered_from";

    private static final Set<String> KEYS = Set.of(
            "form",
            "form_not",
            "payors",
            "payors_not",
            "counterparty",
            "facility_license",
            "med_spa",
            "sole_owner",
            "structure_formed_after",
            "structure_formed_by",
            AGREEMENTS_FROM);

    private ConditionReader() {}

    static List<Condition> read(Branch when) {
        when.allow(KEYS);
        if (when.keys().isEmpty()) {
            when.problem("when holds no condition.", "Leave it away.");
        }
        return when.keys().stream().flatMap(key -> read(when, key).stream()).toList();
    }

    private static Optional<Condition> read(Branch when, String key) {
        return switch (key) {
            case "form" -> among(when, key, Question.FORM, false, EntityForm.class);
            case "form_not" -> among(when, key, Question.FORM, true, EntityForm.class);
            case "payors" -> among(when, key, Question.PAYORS, false, Payor.class);
            case "payors_not" -> among(when, key, Question.PAYORS, true, Payor.class);
            case "counterparty" -> among(when, key, Question.COUNTERPARTY, false, InvestorKind.class);
            case "facility_license" -> is(when, key, Question.FACILITY_LICENSE, "held", "not held");
            case "med_spa" -> is(when, key, Question.MED_SPA, "yes", "no");
            case "sole_owner" -> is(when, key, Question.SOLE_OWNER, "yes", "no");
            case "structure_formed_after" -> dated(when, key, true);
            case "structure_formed_by" -> dated(when, key, false);
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> Optional<Condition> among(
            Branch when, String key, Question question, boolean negated, Class<E> vocabulary) {
        var words = new TreeSet<String>();
        for (var text : when.texts(key)) {
            Words.find(vocabulary, text)
                    .map(Words::of)
                    .ifPresentOrElse(
                            words::add,
                            () -> when.problem(
                                    key,
                                    "%s does not take %s.".formatted(key, text),
                                    "Use: %s.".formatted(String.join(", ", Words.list(vocabulary)))));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Condition.Among(question, negated, words));
    }

    private static Optional<Condition> is(Branch when, String key, Question question, String yes, String no) {
        var text = when.find(key).orElse("");
        if (!text.equals(yes) && !text.equals(no)) {
            when.problem(key, "%s does not take %s.".formatted(key, text), "Write %s or %s.".formatted(yes, no));
            return Optional.empty();
        }
        return Optional.of(new Condition.Is(question, text.equals(yes)));
    }

    private static Optional<Condition> dated(Branch when, String key, boolean after) {
        return when.findDay(key).map(day -> new Condition.Dated(Question.STRUCTURE_FORMED, after, day));
    }
}
