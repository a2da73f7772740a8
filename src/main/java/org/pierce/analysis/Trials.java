package org.pierce.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.Workbench.Tried;
import org.pierce.intake.EditedRows;
import org.pierce.intake.IntakeResult;
import org.pierce.intake.RowEdit;

/** The latest what-ifs, remembered: who edits looks at each of them several times, and goes back and forth. */
final class Trials {

    private static final int REMEMBERED = 12;

    private final WhatIf whatIf;
    private final Map<Trial, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);

    Trials(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    private record Trial(String snapshot, LocalDate factsAsOf, LocalDate lawAsOf, List<RowEdit> edits) {}

    private record Answer(IntakeResult reading, @Nullable AnalysisResult result) {}

    Tried of(AnalyzedMatter matter, List<RowEdit> edits) {
        var request = matter.result().request();
        var trial = new Trial(request.stored().snapshot(), request.factsAsOf(), request.lawAsOf(), List.copyOf(edits));
        var known = find(trial);
        var answer = known == null ? run(matter, trial.edits()) : known;
        if (known == null && answer.result() != null) {
            put(trial, answer);
        }
        // What people decided on findings is asked for each time.
        return new Tried(answer.reading(), answer.result() == null ? null : matter.withResult(answer.result()));
    }

    private Answer run(AnalyzedMatter matter, List<RowEdit> edits) {
        if (edits.isEmpty()) {
            return new Answer(EditedRows.apply(matter.structure(), edits), matter.result());
        }
        var reading = EditedRows.apply(matter.structure(), edits);
        return new Answer(
                reading,
                reading.structure()
                        .map(facts -> whatIf.run(matter.result(), facts))
                        .orElse(null));
    }

    private synchronized @Nullable Answer find(Trial trial) {
        return answers.get(trial);
    }

    private synchronized void put(Trial trial, Answer answer) {
        answers.put(trial, answer);
        if (answers.size() > REMEMBERED) {
            answers.remove(answers.keySet().iterator().next());
        }
    }

    /** A snapshot of a matter that was forgotten and made again bears an id that was tried before. */
    synchronized void forget(String snapshot) {
        answers.keySet().removeIf(trial -> trial.snapshot().equals(snapshot));
    }
}
