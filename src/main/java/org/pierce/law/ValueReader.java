package org.pierce.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Domains;

/** Reads a value as its parameter wants it. */
final class ValueReader {

    private ValueReader() {}

    /**
     * The value of a parameter.
     *
     * @param complain takes what is wrong and what would be right
     */
    static Optional<ParameterValue> read(
            Parameter parameter, List<String> texts, @Nullable String comparison, BiConsumer<String, String> complain) {
        if (comparison != null && !parameter.type().isAmount()) {
            complain.accept("Only a number is compared.", "Leave comparison away.");
        }
        if (texts.isEmpty() || (texts.size() > 1 && !parameter.type().isList())) {
            complain.accept(
                    "%s takes %s.".formatted(parameter.id(), texts.isEmpty() ? "a value" : "one value"),
                    "Write it behind value.");
            return Optional.empty();
        }
        var text = texts.getFirst();
        return switch (parameter.type()) {
            case PERCENT, NUMBER -> amount(parameter, text, comparison, complain);
            case WORD -> words(parameter, texts, complain).map(list -> new ParameterValue.Word(list.getFirst()));
            case BOOLEAN -> flag(text, complain);
            case WORDS -> words(parameter, texts, complain).map(ParameterValue.Words::new);
            case DOMAINS -> domains(texts, complain);
        };
    }

    private static Optional<ParameterValue> amount(
            Parameter parameter, String text, @Nullable String comparison, BiConsumer<String, String> complain) {
        var how = Comparison.find(comparison == null ? "" : comparison);
        if (how.isEmpty()) {
            complain.accept("A number needs a comparison.", "Add comparison: at most, below, at least or more than.");
        }
        try {
            var number = new BigDecimal(text);
            var percent = parameter.type() == ParameterType.PERCENT;
            if (number.signum() < 0 || (percent && number.compareTo(BigDecimal.valueOf(100)) > 0)) {
                complain.accept("%s is out of range.".formatted(text), percent ? "Give 0 to 100." : "Give 0 or more.");
            }
            return how.map(comparing -> new ParameterValue.Amount(number, comparing));
        } catch (NumberFormatException wrong) {
            complain.accept("%s is not a number.".formatted(text), "Write digits, such as 49.");
            return Optional.empty();
        }
    }

    private static Optional<ParameterValue> flag(String text, BiConsumer<String, String> complain) {
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(new ParameterValue.Flag(text.equals("true")));
        }
        complain.accept("%s is neither true nor false.".formatted(text), "Write true or false.");
        return Optional.empty();
    }

    private static Optional<List<String>> words(
            Parameter parameter, List<String> texts, BiConsumer<String, String> complain) {
        var unknown =
                texts.stream().filter(text -> !parameter.words().contains(text)).toList();
        if (unknown.isEmpty()) {
            return Optional.of(texts);
        }
        complain.accept(
                "%s does not take %s.".formatted(parameter.id(), String.join(", ", unknown)),
                "Use: %s.".formatted(String.join(", ", parameter.words())));
        return Optional.empty();
    }

    private static Optional<ParameterValue> domains(List<String> texts, BiConsumer<String, String> complain) {
        var codes = new ArrayList<String>();
        for (var text : texts) {
            Domains.standard()
                    .find(text)
                    .ifPresentOrElse(
                            domain -> codes.add(domain.code()),
                            () -> complain.accept(
                                    "%s is not a decision domain.".formatted(text), "See docs/domains.md."));
        }
        return codes.size() == texts.size()
                ? Optional.of(new ParameterValue.Words(codes.stream().distinct().toList()))
                : Optional.empty();
    }
}
