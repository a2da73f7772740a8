package org.pierce.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Resolves one parameter for one practice. Where a question about the practice is open, every answer that it can have
 * is tried; only if all agree is the value known.
 */
final class Resolver {

    private final @Nullable JurisdictionLaw law;
    private final Parameter parameter;
    private final PracticeContext context;

    Resolver(@Nullable JurisdictionLaw law, Parameter parameter, PracticeContext context) {
        this.law = law;
        this.parameter = parameter;
        this.context = context;
    }

    LawValue resolve() {
        if (law == null) {
            return notKnown(List.of(), "No law is on file for this jurisdiction.");
        }
        var all = law.rows(parameter);
        var covering =
                all.stream().filter(row -> row.covers(context.profession())).toList();
        if (covering.isEmpty() && !all.isEmpty()) {
            return notKnown(List.of(), "Researched for another profession only, and not applied to this one.");
        }
        var inForce = covering.stream()
                .filter(row -> row.isInForce(context.lawAsOf()))
                .toList();
        if (inForce.isEmpty() && !covering.isEmpty()) {
            return notKnown(covering, "No row is in force on %s.".formatted(context.lawAsOf()));
        }
        return resolve(law, inForce);
    }

    private LawValue resolve(JurisdictionLaw law, List<LawRow> rows) {
        var worlds = new Worlds(context, rows);
        var outcomes = new LinkedHashMap<Object, LawValue>();
        for (var world : worlds.list()) {
            var outcome = combine(
                    law, rows.stream().filter(row -> applies(row, world)).toList());
            outcomes.merge(sameness(outcome), outcome, Resolver::weaker);
        }
        if (outcomes.size() == 1) {
            return outcomes.values().iterator().next();
        }
        return new LawValue.Either(parameter, List.copyOf(outcomes.values()), worlds.open());
    }

    private static boolean applies(LawRow row, Map<Question, Answer> world) {
        return row.when().stream().allMatch(condition -> {
            var answer = world.get(condition.question());
            return answer != null && condition.holds(answer);
        });
    }

    private LawValue combine(JurisdictionLaw law, List<LawRow> rows) {
        if (rows.isEmpty()) {
            return notKnown(
                    List.of(), law.notKnown().getOrDefault(parameter.id(), "No row covers a practice like this one."));
        }
        var value = parameter.type().isList()
                ? Optional.of(union(rows))
                : rows.stream()
                        .map(LawRow::value)
                        .distinct()
                        .reduce((one, other) -> DISAGREE)
                        .filter(each -> each != DISAGREE);
        if (value.isEmpty()) {
            var said = rows.stream().map(row -> row.value().text()).distinct().collect(Collectors.joining("; "));
            return notKnown(rows, "The rows disagree: %s.".formatted(said));
        }
        var bases = rows.stream().map(LawRow::basis);
        return new LawValue.Known(
                parameter,
                value.get(),
                rows,
                rows.stream().map(law::cite).distinct().collect(Collectors.joining("; ")),
                // a list is as weak as its weakest word; rows that agree support each other
                (parameter.type().isList() ? bases.reduce(Basis::weaker) : bases.reduce(Basis::stronger)).orElseThrow(),
                agreementsFrom(rows),
                null);
    }

    private static final ParameterValue DISAGREE = new ParameterValue.Words(List.of());

    private static ParameterValue union(List<LawRow> rows) {
        return rows.stream()
                .map(row -> (ParameterValue.Words) row.value())
                .reduce(new ParameterValue.Words(List.of()), ParameterValue.Words::with);
    }

    private static @Nullable LocalDate agreementsFrom(List<LawRow> rows) {
        return rows.stream().anyMatch(row -> row.agreementsFrom() == null)
                ? null
                : rows.stream()
                        .map(LawRow::agreementsFrom)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    private LawValue notKnown(List<LawRow> rows, String reason) {
        var ask = "Ask counsel: " + parameter.title().toLowerCase(Locale.ROOT) + ", in " + context.jurisdiction()
                + ", on " + context.lawAsOf() + "; enter the answer as an overlay with its source.";
        return new LawValue.NotKnown(parameter, rows, reason, ask);
    }

    /** What makes two outcomes one: the value, not the rows behind it. */
    private static Object sameness(LawValue outcome) {
        return switch (outcome) {
            case LawValue.Known known -> List.of(known.value(), Optional.ofNullable(known.agreementsFrom()));
            case LawValue.NotKnown unknown -> "not known";
            case LawValue.Either either -> either;
        };
    }

    /** Of two outcomes that say the same, the one that is supported less well: the other may not apply. */
    private static LawValue weaker(LawValue one, LawValue other) {
        return one instanceof LawValue.Known known
                        && other instanceof LawValue.Known more
                        && more.basis().compareTo(known.basis()) > 0
                ? other
                : one;
    }
}
