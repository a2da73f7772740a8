package org.pierce.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.structure.Profession;
import org.pierce.structure.Words;

/** Prints the law of a jurisdiction on a day as plain lines of at most 100 columns. */
public final class LawPrinter {

    private static final int WIDTH = 100;

    private LawPrinter() {}

    public static List<String> print(JurisdictionLaw law, LocalDate asOf) {
        var lines = new ArrayList<String>();
        lines.add("%s (%s), law as of %s".formatted(law.name(), law.jurisdiction(), asOf));
        wrap(
                lines,
                "",
                "Research closed %s, confidence %s. %s".formatted(law.researched(), law.confidence(), law.summary()));
        lines.add("");
        law.rows().stream().filter(row -> row.isInForce(asOf)).forEach(row -> row(lines, law, row));
        section(
                lines,
                "Not in force on that day",
                law.rows().stream()
                        .filter(row -> !row.isInForce(asOf))
                        .map(row -> "%s: %s%s"
                                .formatted(row.parameter().id(), row.value().text(), dates(row)))
                        .toList());
        section(lines, "Not known", notKnown(law));
        section(
                lines,
                "Pending, never counted",
                law.pending().stream().map(LawPrinter::pending).toList());
        section(
                lines,
                "In words, never evaluated",
                law.prose().stream()
                        .map(prose -> "%s: %s%s"
                                .formatted(
                                        prose.topic(),
                                        prose.text(),
                                        prose.from() == null ? "" : " From " + prose.from() + "."))
                        .toList());
        section(lines, "Citations of the research", law.citations());
        section(lines, "Not verified", law.notVerified());
        return lines;
    }

    private static void row(List<String> lines, JurisdictionLaw law, LawRow row) {
        var unit = row.parameter().unit() == null ? "" : " " + row.parameter().unit();
        wrap(
                lines,
                "",
                "%s: %s%s%s".formatted(row.parameter().title(), row.value().text(), unit, professions(row)));
        row.when().forEach(condition -> wrap(lines, "    ", "if " + condition.text()));
        if (row.agreementsFrom() != null) {
            wrap(lines, "    ", "for agreements entered or renewed from " + row.agreementsFrom());
        }
        wrap(lines, "    ", "%s; %s%s".formatted(row.basis().words(), cite(law, row), dates(row)));
        if (row.note() != null) {
            wrap(lines, "    ", row.note());
        }
    }

    private static String cite(JurisdictionLaw law, LawRow row) {
        return row.citation() == null && !law.citations().isEmpty() ? "see the citations below" : law.cite(row);
    }

    private static String professions(LawRow row) {
        if (row.professions().isEmpty()) {
            return " (every profession)";
        }
        return row.professions().equals(Set.of(Profession.MEDICINE))
                ? ""
                : row.professions().stream().map(Words::spoken).sorted().collect(Collectors.joining(", ", " (", ")"));
    }

    private static String dates(LawRow row) {
        return (row.from() == null ? "" : "; from " + row.from()) + (row.to() == null ? "" : "; to " + row.to());
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

    private static void section(List<String> lines, String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(title);
            entries.forEach(entry -> wrap(lines, "    ", entry));
        }
    }

    /** Breaks at blanks; what follows the first line is set in by four more columns. */
    private static void wrap(List<String> lines, String indent, String text) {
        var line = new StringBuilder(indent);
        for (var word : text.strip().split("\\s+")) {
            if (line.length() + word.length() + 1 > WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString());
                line = new StringBuilder(indent).append("    ");
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
