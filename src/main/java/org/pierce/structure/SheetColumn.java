package org.pierce.structure;

import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * One column of a sheet.
 *
 * @param component the record component that holds it; its name is the property name in the graph
 * @param name heading of the column, in words
 * @param type type of the value, or of each value of a list
 * @param isList whether the cell holds several values, separated by semicolons
 * @param required whether a row must have it
 * @param refers what an id in it may name; empty where it holds no id
 * @param percent whether it is a percent from 0 to 100
 * @param domain whether it is a decision domain
 * @param help what to write there
 */
public record SheetColumn(
        RecordComponent component,
        String name,
        Class<?> type,
        boolean isList,
        boolean required,
        List<Refers> refers,
        boolean percent,
        boolean domain,
        String help) {

    /** Whether the cell holds one or more ids. */
    public boolean isReference() {
        return !refers.isEmpty();
    }

    /** The value in a fact, null where the cell was empty. */
    public @org.jspecify.annotations.Nullable Object valueIn(Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Cannot read " + component, unreadable);
        }
    }

    /** The ids that the cell names, in order; empty where it is empty or holds no ids. */
    public List<String> referencesIn(Fact fact) {
        if (!isReference()) {
            return List.of();
        }
        var value = valueIn(fact);
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
