package org.pierce.law;

import java.util.List;
import java.util.stream.Collectors;
import org.pierce.structure.Words;

/** Prints jurisdictions side by side as plain lines of at most 100 columns: what differs first. */
public final class ComparisonPrinter {

    private ComparisonPrinter() {}

    public static List<String> print(LawComparison comparison) {
        var lines = new Lines();
        lines.add("%s side by side, law as of %s, %s"
                .formatted(
                        String.join(", ", comparison.jurisdictions()),
                        comparison.asOf(),
                        Words.spoken(comparison.profession())));
        lines.add("");
        lines.add("Where they differ");
        if (comparison.different().isEmpty()) {
            lines.wrap("    ", "In nothing that is known.");
        }
        for (var line : comparison.different()) {
            lines.add("");
            lines.add(line.parameter().title());
            line.said().forEach((state, said) -> said(lines, state, said));
        }
        lines.section(
                "Alike in all",
                comparison.alike().stream().map(ComparisonPrinter::alike).toList());
        lines.section(
                "Not known in any",
                comparison.notKnown().stream()
                        .map(line -> line.parameter().title())
                        .toList());
        comparison
                .jurisdictions()
                .forEach(state -> lines.section(
                        "Citations of the research, " + state,
                        comparison.citations().getOrDefault(state, List.of())));
        return lines.list();
    }

    private static void said(Lines lines, String state, LawComparison.Said said) {
        if (!said.isKnown()) {
            lines.wrap("    ", "%s  not known: %s".formatted(state, said.notKnown()));
        }
        for (var entry : said.entries()) {
            lines.wrap("    ", "%s  %s%s".formatted(state, value(entry), support(entry)));
        }
    }

    private static String alike(LawComparison.Line line) {
        return "%s: %s"
                .formatted(
                        line.parameter().title(),
                        line.said().values().iterator().next().entries().stream()
                                .map(ComparisonPrinter::value)
                                .collect(Collectors.joining("; ")));
    }

    private static String value(LawEntry entry) {
        var conditions = entry.conditions().isEmpty() ? "" : ", if " + String.join(" and ", entry.conditions());
        var agreements = entry.agreementsFrom() == null
                ? ""
                : ", for agreements entered or renewed from " + entry.agreementsFrom();
        return entry.value() + conditions + agreements;
    }

    private static String support(LawEntry entry) {
        var dates = entry.dates().isEmpty() ? "" : "; " + entry.dates();
        return " (%s; %s%s)".formatted(entry.basis(), entry.citation(), dates);
    }
}
