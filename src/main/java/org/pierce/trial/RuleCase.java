package org.pierce.trial;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pierce.control.ControlReasoner;
import org.pierce.control.Derivation;
import org.pierce.intake.Intake;
import org.pierce.intake.ProblemReport;
import org.pierce.intake.SheetsCase;
import org.pierce.law.LawBook;
import org.pierce.law.Overlay;
import org.pierce.law.PracticeContext;
import org.pierce.law.ResolvedLaw;
import org.pierce.screening.RuleException;
import org.pierce.screening.ScreeningRequest;
import org.pierce.screening.Thresholds;
import org.pierce.structure.Cover;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/**
 * One {@code .sheets} case: a structure, its dates, what counsel puts in place of the law, and what must come out.
 *
 * @param file where it lies
 * @param expectations its {@code expect:} lines
 */
public record RuleCase(
        Path file,
        Structure structure,
        Derivation derivation,
        LocalDate factsAsOf,
        LocalDate lawAsOf,
        List<String> overlays,
        List<Expectation> expectations) {

    private static final Set<String> KEYS =
            Set.of("expect", "law-as-of", "facts-as-of", "overlay", "include", "without", "case", "note");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    public RuleCase {
        overlays = List.copyOf(overlays);
        expectations = List.copyOf(expectations);
    }

    /** @throws RuleException if the file has an unknown line, no expectation, or facts that intake refuses */
    public static RuleCase read(Path file) {
        SheetsCase read = Intake.readCase(file);
        for (var line : read.head()) {
            if (!KEYS.contains(line.key())) {
                throw new RuleException(
                        "%s:%d".formatted(file, line.number()),
                        "unknown line '%s'.".formatted(line.key()),
                        "Write one of: %s.".formatted(String.join(", ", new TreeSet<>(KEYS))));
            }
        }
        if (!read.result().errors().isEmpty()) {
            throw new RuleException(
                    file.toString(),
                    "its facts are refused." + System.lineSeparator()
                            + ProblemReport.of(read.result().problems()),
                    "Mend the rows.");
        }
        var expectations = read.list("expect").stream()
                .map(line -> Expectation.parse(file.toString(), line))
                .toList();
        if (expectations.isEmpty()) {
            throw new RuleException(
                    file.toString(),
                    "it says nothing of what must come out.",
                    "Add a line such as expect: FEE-09 found P1.");
        }
        var structure = read.result().getStructure();
        var factsAsOf =
                date(read, "facts-as-of", structure.findCover().map(Cover::date).orElse(DAY));
        return new RuleCase(
                file,
                structure,
                ControlReasoner.standard().derive(structure),
                factsAsOf,
                date(read, "law-as-of", factsAsOf),
                read.list("overlay"),
                expectations);
    }

    /** What to ask of the rules, once the case is stored under the snapshot. */
    public ScreeningRequest request(String snapshot, LawBook book, Thresholds thresholds) {
        return new ScreeningRequest(
                snapshot, structure, derivation, factsAsOf, lawAsOf, law(book), book.hash(), thresholds);
    }

    private Map<String, ResolvedLaw> law(LawBook book) {
        var law = new HashMap<String, ResolvedLaw>();
        for (var practice : structure.list(Practice.class)) {
            var context = PracticeContext.of(structure, practice, factsAsOf, lawAsOf);
            law.put(practice.id(), book.resolve(context, overlays(practice)));
        }
        return law;
    }

    /** {@code overlay: percentage_fee=prohibited} holds for all practices of the case. */
    private List<Overlay> overlays(Practice practice) {
        var all = new ArrayList<Overlay>();
        for (var line : overlays) {
            var parts = line.split("=", 2);
            all.add(new Overlay(
                    practice.state(), parts[0].strip(), parts[1].strip(), null, "set by the case", "the case", DAY));
        }
        return all;
    }

    private static LocalDate date(SheetsCase read, String key, LocalDate otherwise) {
        return read.find(key).map(LocalDate::parse).orElse(otherwise);
    }
}
