package org.pierce.screening;

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
import org.pierce.intake.SheetsCase;
import org.pierce.law.LawBook;
import org.pierce.law.Overlay;
import org.pierce.law.PracticeContext;
import org.pierce.law.ResolvedLaw;
import org.pierce.structure.Cover;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/**
 * One {@code .sheets} case: a structure, its dates, what counsel puts in place of the law, and what must come out.
 *
 * @param file where it lies
 * @param expectations its {@code expect:} lines
 */
record RuleCase(
        Path file,
        Structure structure,
        Derivation derivation,
        LocalDate factsAsOf,
        LocalDate lawAsOf,
        List<String> overlays,
        List<Expectation> expectations) {

    static final LawBook LAW = LawBook.load();

    private static final Set<String> KEYS =
            Set.of("expect", "law-as-of", "facts-as-of", "overlay", "include", "without", "case", "note");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    static RuleCase read(Path file) {
        SheetsCase read = Intake.readCase(file);
        for (var line : read.head()) {
            if (!KEYS.contains(line.key())) {
                throw new AssertionError("%s:%d: unknown line '%s'".formatted(file, line.number(), line.key()));
            }
        }
        if (!read.result().errors().isEmpty()) {
            throw new AssertionError(file + ": " + read.result().errors());
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
                read.list("expect").stream().map(Expectation::parse).toList());
    }

    ScreeningRequest request(String snapshot, Thresholds thresholds) {
        return new ScreeningRequest(snapshot, structure, derivation, factsAsOf, lawAsOf, law(), LAW.hash(), thresholds);
    }

    private Map<String, ResolvedLaw> law() {
        var law = new HashMap<String, ResolvedLaw>();
        for (var practice : structure.list(Practice.class)) {
            var context = PracticeContext.of(structure, practice, factsAsOf, lawAsOf);
            law.put(practice.id(), LAW.resolve(context, overlays(practice)));
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

    /**
     * What must come out of one flag in one practice.
     *
     * @param cause ids, sorted; empty where any will do
     * @param severity empty where any will do
     */
    record Expectation(String flag, Result result, String practice, Set<String> cause, String severity) {

        static Expectation parse(String line) {
            var words = line.strip().split("\\s+");
            Set<String> cause = new TreeSet<>();
            var severity = "";
            for (int i = 3; i < words.length; i++) {
                var pair = words[i].split("=", 2);
                switch (pair[0]) {
                    case "cause" -> cause.addAll(List.of(pair[1].split("[;,]")));
                    case "severity" -> severity = pair[1];
                    default -> throw new AssertionError("expect: unknown word " + words[i]);
                }
            }
            var result = org.pierce.structure.Words.find(Result.class, words[1])
                    .orElseThrow(() -> new AssertionError("expect: unknown outcome " + words[1]));
            return new Expectation(words[0], result, words[2], cause, severity);
        }
    }
}
