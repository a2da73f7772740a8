package org.pierce.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Prints the law of a jurisdiction on a day as plain lines of at most 100 columns. */
public final class LawPrinter {

    private LawPrinter() {}

    public static List<String> print(JurisdictionLaw law, LocalDate asOf) {
        var lines = new Lines();
        lines.add("%s (%s), law as of %s".formatted(law.name(), law.jurisdiction(), asOf));
        lines.wrap(
                "",
                "Research closed %s, confidence %s. %s".formatted(law.researched(), law.confidence(), law.summary()));
        lines.add("");
        law.rows().stream()
                .filter(row -> row.isInForce(asOf))
                .forEach(
                        row -> row(lines, LawEntry.of(law, row), row.parameter().title()));
        lines.section(
                "Not in force on that day",
                law.rows().stream()
                        .filter(row -> !row.isInForce(asOf))
                        .map(row -> "%s: %s%s"
                                .formatted(row.parameter().id(), row.value().text(), dates(LawEntry.of(law, row))))
                        .toList());
        lines.section("Not known", notKnown(law));
        lines.section(
                "Pending, never counted",
                law.pending().stream().map(LawPrinter::pending).toList());
        lines.section(
                "In words, never evaluated",
                law.prose().stream()
                        .map(prose -> "%s: %s%s"
                                .formatted(
                                        prose.topic(),
                                        prose.text(),
                                        prose.from() == null ? "" : " From " + prose.from() + "."))
                        .toList());
        lines.section("Citations of the research", law.citations());
        lines.section("Not verified", law.notVerified());
        return lines.list();
    }

    private static void row(Lines lines, LawEntry entry, String title) {
        var professions = entry.professions().isEmpty() ? "" : " (%s)".formatted(entry.professions());
        lines.wrap("", "%s: %s%s".formatted(title, entry.value(), professions));
        entry.conditions().forEach(condition -> lines.wrap("    ", "if " + condition));
        if (entry.agreementsFrom() != null) {
            lines.wrap("    ", "for agreements entered or renewed from " + entry.agreementsFrom());
        }
        lines.wrap("    ", "%s; %s%s".formatted(entry.basis(), entry.citation(), dates(entry)));
        if (entry.note() != null) {
            lines.wrap("    ", entry.note());
        }
    }

    private static String dates(LawEntry entry) {
        return entry.dates().isEmpty() ? "" : "; " + entry.dates();
    }

    private static List<String> notKnown(JurisdictionLaw law) {
        var byReason = new LinkedHashMap<String, List<String>>();
        law.notKnown().forEach((parameter, reason) -> byReason.computeIfAbsent(reason, key -> new ArrayList<>())
                .add(parameter));
        return byReason.entrySet().stream()
                .map(entry -> "%s: %s".formatted(String.join(", ", entry.getValue()), entry.getKey()))
                .toList();
    }

    private static String pending(PendingLaw law) {
        return "%s: %s%s%s"
                .formatted(
                        law.rule(),
                        law.status(),
                        law.day() == null ? "" : ", " + law.day(),
                        law.note() == null ? "" : ". " + law.note());
    }
}
