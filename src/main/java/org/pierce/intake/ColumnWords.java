package org.pierce.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Words;

/** What a column takes, in words: for the template and the documentation. */
final class ColumnWords {

    private ColumnWords() {}

    /** The words that the column allows, where it allows only some. */
    static Optional<List<String>> find(SheetColumn column) {
        if (column.domain()) {
            return Optional.of(
                    Domains.standard().list().stream().map(Domain::code).toList());
        }
        var constants = column.type().getEnumConstants();
        return constants == null
                ? Optional.empty()
                : Optional.of(Arrays.stream(constants)
                        .map(constant -> Words.of((Enum<?>) constant))
                        .toList());
    }

    /** Name of the list: the type of its words. */
    static String listName(SheetColumn column) {
        return column.domain()
                ? "domain"
                : column.type()
                        .getSimpleName()
                        .replaceAll("(?<=.)([A-Z])", " $1")
                        .toLowerCase(java.util.Locale.ROOT);
    }

    /** What kind of value: {@code percent}, {@code id of people, entities}, {@code one word of power mode}. */
    static String kind(SheetColumn column) {
        var single = single(column);
        return column.isList() ? single + ", several separated by semicolons" : single;
    }

    private static String single(SheetColumn column) {
        if (column.isReference()) {
            return "id of " + sheets(column);
        } else if (find(column).isPresent()) {
            return "word of *" + listName(column) + "*";
        } else if (CellReader.isState(column)) {
            return "two letters";
        } else if (column.percent()) {
            return "percent";
        }
        return switch (column.type().getSimpleName()) {
            case "BigDecimal" -> "number";
            case "Integer" -> "whole number";
            case "Boolean" -> "yes or no";
            case "LocalDate" -> "day";
            case "PartialDate" -> "day, month or year";
            default -> "text";
        };
    }

    static String sheets(SheetColumn column) {
        return column.refers().stream()
                .map(refers -> refers.type() == org.pierce.structure.Fact.class
                        ? "any sheet"
                        : SheetSchema.list().stream()
                                .filter(schema -> refers.type().isAssignableFrom(schema.type()))
                                .map(SheetSchema::name)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(", "));
    }

    /** A sentence or two for the comment of a heading. */
    static String explain(SheetColumn column) {
        var help = column.help().isEmpty() ? "" : column.help() + ". ";
        return help + Character.toUpperCase(kind(column).charAt(0))
                + kind(column).substring(1).replace("*", "\"") + ".";
    }
}
