package org.pierce.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the file of one jurisdiction. */
final class JurisdictionReader {

    private static final Set<String> KEYS = Set.of(
            "jurisdiction",
            "name",
            "researched",
            "confidence",
            "summary",
            "grounds",
            "citations",
            "rows",
            "not_known",
            "pending",
            "prose",
            "not_verified",
            "sources");

    private static final Set<String> STATUS = Set.of("proposed", "passed, not verified");

    private final ParameterCatalog catalog;
    private final LawProblems problems;

    JurisdictionReader(ParameterCatalog catalog, LawProblems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /** @param federal whether it is the federal law, which says something on the federal parameters only */
    Optional<JurisdictionLaw> read(String code, String text, boolean federal) {
        return Branch.top(code + ".yaml", text, problems).map(top -> read(code, top, federal));
    }

    private JurisdictionLaw read(String code, Branch top, boolean federal) {
        top.allow(KEYS);
        if (!top.get("jurisdiction", "Give two letters.").equals(code)) {
            top.problem(
                    "jurisdiction", "The file is not about %s.".formatted(code), "Name file and jurisdiction alike.");
        }
        var citations = top.texts("citations");
        var reader = new RowReader(code, catalog, citations);
        var law = new JurisdictionLaw(
                code,
                top.get("name", "Give its name."),
                top.findDay("researched").orElse(LocalDate.EPOCH),
                top.get("confidence", "Say high, medium or low."),
                top.get("summary", "Sum it up in a sentence."),
                top.texts("grounds"),
                citations,
                top.branches("rows").stream()
                        .flatMap(row -> reader.read(row).stream())
                        .toList(),
                notKnown(top),
                top.branches("pending").stream()
                        .map(branch -> pending(code, branch))
                        .toList(),
                top.branches("prose").stream().map(JurisdictionReader::prose).toList(),
                top.texts("not_verified"),
                top.texts("sources"));
        if (!top.keys().contains("researched")) {
            top.problem("researched is missing.", "Give the day on which the research was closed.");
        }
        new CoverageCheck(catalog, problems).check(law, top, federal);
        return law;
    }

    private static Map<String, String> notKnown(Branch top) {
        var reasons = new LinkedHashMap<String, String>();
        for (var branch : top.branches("not_known")) {
            branch.allow(Set.of("parameters", "because"));
            var because = branch.get("because", "Say why.");
            branch.texts("parameters").forEach(parameter -> reasons.put(parameter, because));
        }
        return reasons;
    }

    private static PendingLaw pending(String code, Branch branch) {
        branch.allow(Set.of("rule", "status", "day", "note"));
        var status = branch.get("status", "Say proposed, or passed, not verified.");
        if (!STATUS.contains(status)) {
            branch.problem("status", "%s is not a status.".formatted(status), "Say proposed, or passed, not verified.");
        }
        return new PendingLaw(
                code,
                branch.get("rule", "Name the bill or section."),
                status,
                branch.findDay("day").orElse(null),
                branch.find("note").orElse(null));
    }

    private static Prose prose(Branch branch) {
        branch.allow(Set.of("topic", "text", "from"));
        return new Prose(
                branch.get("topic", "Give a topic."),
                branch.get("text", "Give the text."),
                branch.findDay("from").orElse(null));
    }
}
