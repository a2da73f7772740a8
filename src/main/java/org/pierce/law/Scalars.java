package org.pierce.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns values of the law into what Cypher takes as parameters. */
final class Scalars {

    private static final String KNOWN = "_known";
    private static final String POSSIBLE = "_possible";
    private static final String EXCLUSIVE = "_exclusive";
    private static final String FROM = "_from";

    private Scalars() {}

    static List<String> names(Parameter parameter) {
        return List.of(
                parameter.id(),
                parameter.id() + KNOWN,
                parameter.id() + POSSIBLE,
                parameter.id() + EXCLUSIVE,
                parameter.id() + FROM);
    }

    static Map<String, @Nullable Object> of(LawValue value) {
        var id = value.parameter().id();
        var scalars = new LinkedHashMap<String, @Nullable Object>();
        switch (value) {
            case LawValue.Known known -> {
                scalars.put(id, known.value().scalar());
                scalars.put(id + KNOWN, true);
                if (known.value() instanceof ParameterValue.Amount amount) {
                    scalars.put(id + EXCLUSIVE, amount.comparison().isExclusive());
                }
                if (known.agreementsFrom() != null) {
                    scalars.put(id + FROM, known.agreementsFrom());
                }
            }
            case LawValue.NotKnown unknown -> {
                scalars.put(id, null);
                scalars.put(id + KNOWN, false);
            }
            case LawValue.Either either -> {
                scalars.put(id, null);
                scalars.put(id + KNOWN, false);
                scalars.put(
                        id + POSSIBLE,
                        either.outcomes().stream()
                                .filter(LawValue.Known.class::isInstance)
                                .map(outcome ->
                                        ((LawValue.Known) outcome).value().scalar())
                                .toList());
            }
        }
        return scalars;
    }
}
