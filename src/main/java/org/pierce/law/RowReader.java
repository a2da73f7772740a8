package org.pierce.law;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Profession;
import org.pierce.structure.Words;

/** Reads one row of a pack. */
final class RowReader {

    private static final Set<String> KEYS = Set.of(
            "parameter", "professions", "value", "comparison", "when", "from", "to", "basis", "citation", "note");

    private static final Pattern BREAKS = Pattern.compile("[\\s,;]+");
    private static final Pattern SUBDIVISION = Pattern.compile("(\\([^)]*\\))+$");

    private final String jurisdiction;
    private final ParameterCatalog catalog;
    private final String citations;

    RowReader(String jurisdiction, ParameterCatalog catalog, List<String> citations) {
        this.jurisdiction = jurisdiction;
        this.catalog = catalog;
        this.citations = String.join(" ", citations);
    }

    Optional<LawRow> read(Branch row) {
        row.allow(KEYS);
        var name = row.get("parameter", "Name a parameter of " + ParameterCatalog.FILE + ".");
        var parameter = catalog.find(name);
        if (parameter.isEmpty()) {
            row.problem(
                    "parameter",
                    "%s is not a parameter.".formatted(name),
                    "Take one of " + ParameterCatalog.FILE + ".");
            return Optional.empty();
        }
        var from = row.findDay("from").orElse(null);
        var to = row.findDay("to").orElse(null);
        if (from != null && to != null && from.isAfter(to)) {
            row.problem("from", "The row ends before it begins.", "Put the first day into from.");
        }
        var when = row.findBranch("when");
        var conditions = when.map(ConditionReader::read).orElse(List.of());
        var agreements = when.flatMap(branch -> branch.findDay(ConditionReader.AGREEMENTS_FROM));
        var basis = basis(row);
        var citation = citation(row);
        var professions = professions(row);
        return ValueReader.read(
                        parameter.get(),
                        row.texts("value"),
                        row.find("comparison").orElse(null),
                        (what, remedy) -> row.problem("value", what, remedy))
                .map(value -> new LawRow(
                        jurisdiction,
                        parameter.get(),
                        professions,
                        value,
                        conditions,
                        agreements.orElse(null),
                        from,
                        to,
                        basis,
                        citation,
                        row.find("note").orElse(null),
                        row.line()));
    }

    private static Basis basis(Branch row) {
        var words = row.get("basis", "Say primary text read, secondary or general knowledge.");
        return Arrays.stream(Basis.values())
                .filter(basis -> basis != Basis.COUNSEL && basis.words().equals(words))
                .findFirst()
                .orElseGet(() -> {
                    row.problem(
                            "basis",
                            "%s is not a basis.".formatted(words),
                            "Say primary text read, secondary or general knowledge.");
                    return Basis.GENERAL_KNOWLEDGE;
                });
    }

    private static Set<Profession> professions(Branch row) {
        if (!row.keys().contains("professions")) {
            return Set.of(Profession.MEDICINE);
        }
        var professions = EnumSet.noneOf(Profession.class);
        for (var text : row.texts("professions")) {
            if (text.equals("any")) {
                return Set.of();
            }
            Words.find(Profession.class, text)
                    .ifPresentOrElse(
                            professions::add,
                            () -> row.problem(
                                    "professions",
                                    "%s is not a profession.".formatted(text),
                                    "Use any, or: %s.".formatted(String.join(", ", Words.list(Profession.class)))));
        }
        return Set.copyOf(professions);
    }

    /** Each word of a citation, less its subdivision in parentheses, must stand in the list: nothing is made up here. */
    private @Nullable String citation(Branch row) {
        var citation = row.find("citation").orElse(null);
        if (citation != null) {
            BREAKS.splitAsStream(citation)
                    .map(word -> SUBDIVISION.matcher(word).replaceAll(""))
                    .filter(word -> !stands(word, citations))
                    .findFirst()
                    .ifPresent(word -> row.problem(
                            "citation",
                            "%s does not stand in the citations of the file.".formatted(word),
                            "Cite what the list holds, or leave citation away."));
        }
        return citation;
    }

    /** As it is, or shortened as lists of sections are: {@code 14A:17-3, 17-5} holds {@code 14A:17-5}. */
    private static boolean stands(String word, String list) {
        return list.contains(word)
                || IntStream.range(0, word.length())
                        .filter(at -> ".:/".indexOf(word.charAt(at)) >= 0)
                        .anyMatch(at -> list.contains(word.substring(0, at)) && list.contains(word.substring(at + 1)));
    }
}
