package org.pierce.screening;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Severity by the value of one law parameter.
 *
 * @param parameter id of the parameter
 * @param values severity for each word that the parameter may have; {@code true} and {@code false} are words too
 */
public record ByLaw(String parameter, Map<String, Severity> values) {

    public ByLaw {
        values = Map.copyOf(values);
    }

    /** The severity for a value; empty where the value is not known or the table does not name it. */
    Optional<Severity> find(@Nullable Object value) {
        return value == null ? Optional.empty() : Optional.ofNullable(values.get(value.toString()));
    }
}
