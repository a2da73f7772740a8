package org.pierce.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.pierce.analysis.AnalysisProgress;
import org.pierce.analysis.StructureStore;
import org.pierce.law.LawBook;
import org.pierce.matter.MatterBook;
import org.pierce.screening.Assessment;
import org.pierce.screening.Rule;
import org.pierce.screening.RuleCatalog;
import org.pierce.screening.RuleException;
import org.pierce.screening.Screening;
import org.pierce.screening.ScreeningProgress;
import org.pierce.screening.Thresholds;
import org.pierce.store.Sessions;
import org.pierce.store.SnapshotHead;
import org.pierce.structure.MatterKind;
import org.springframework.stereotype.Component;

/** Tries the rules of a directory: each at the gate, then on each of its cases, alone in a matter that is forgotten again. */
@Component
public class RuleTrials {

    private static final String WHO = "rule trials";

    private static final List<String> KINDS = List.of("flag-", "ignore-", "unknown-");

    private final Sessions sessions;
    private final StructureStore store;
    private final MatterBook matters;
    private final LawBook law;
    private final Thresholds thresholds;

    RuleTrials(Sessions sessions, StructureStore store, MatterBook matters, LawBook law, Thresholds thresholds) {
        this.sessions = sessions;
        this.store = store;
        this.matters = matters;
        this.law = law;
        this.thresholds = thresholds;
    }

    /**
     * @param directory holds {@code <group>/<rule>/rule.cypher}
     * @param told is told each trial as it ends
     * @return all trials, in the order of the rules and files
     * @throws RuleException if the directory holds no rules, or two of them declare one flag
     */
    public List<Trial> run(Path directory, Consumer<Trial> told) {
        var trials = new ArrayList<Trial>();
        for (var rule : RuleCatalog.in(directory).rules()) {
            var gate = atGate(rule);
            tell(gate, trials, told);
            tell(new Trial(rule.id(), "the set of cases", false, missingKinds(rule)), trials, told);
            if (gate.isPassed()) {
                rule.cases().keySet().forEach(file -> tell(on(rule, directory, file), trials, told));
            }
        }
        return trials;
    }

    private static void tell(Trial trial, List<Trial> trials, Consumer<Trial> told) {
        trials.add(trial);
        told.accept(trial);
    }

    private Trial atGate(Rule rule) {
        try {
            screening(rule);
            return new Trial(rule.id(), "the gate", false, List.of());
        } catch (RuleException refused) {
            return new Trial(rule.id(), "the gate", true, List.of(message(refused)));
        }
    }

    private static List<String> missingKinds(Rule rule) {
        return KINDS.stream()
                .filter(kind -> rule.cases().keySet().stream().noneMatch(file -> file.startsWith(kind)))
                .map("no case is called %s….sheets"::formatted)
                .toList();
    }

    private Trial on(Rule rule, Path directory, String file) {
        try {
            var example = RuleCase.read(directory.resolve(rule.id()).resolve(file));
            var assessment = assess(rule, example);
            return new Trial(
                    rule.id(),
                    file,
                    false,
                    example.expectations().stream()
                            .flatMap(expected -> expected.findDifference(assessment).stream())
                            .toList());
        } catch (RuleException refused) {
            return new Trial(rule.id(), file, false, List.of(message(refused)));
        }
    }

    private Assessment assess(Rule rule, RuleCase example) {
        var matter = matters.create("Rule case", MatterKind.CLIENT, WHO);
        try {
            var head = new SnapshotHead(matter.id(), example.factsAsOf(), List.of());
            var stored = store.write(head, example.structure(), AnalysisProgress.NONE);
            return screening(rule)
                    .run(example.request(stored.snapshot(), law, thresholds), ScreeningProgress.NONE)
                    .assessment();
        } finally {
            matters.forget(matter.id(), WHO);
        }
    }

    private Screening screening(Rule rule) {
        return Screening.of(sessions, RuleCatalog.only(rule), thresholds, law.scalarNames());
    }

    private static String message(RuleException refused) {
        return String.valueOf(refused.getMessage());
    }
}
