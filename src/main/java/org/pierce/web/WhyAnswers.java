package org.pierce.web;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.control.ControlQuestions;
import org.pierce.control.Strength;
import org.pierce.control.Target;
import org.pierce.explain.ControlTeller;
import org.pierce.explain.ControlTold;
import org.pierce.structure.Structure;
import org.springframework.stereotype.Component;

/**
 * Answers on a chart why one party controls another, or why not. What was worked out for the last few structures is kept as long as there is
 * memory for it, so that the next question of the same reader is answered at once.
 */
@Component
class WhyAnswers {

    private static final int KEPT = 4;

    private record Kept(SoftReference<Structure> of, LocalDate day, SoftReference<ControlQuestions> questions) {}

    private final Deque<Kept> kept = new ArrayDeque<>();

    /**
     * A party that a reader may ask about.
     *
     * @param id of the party
     */
    record Asked(String id, String name) {}

    /**
     * The answer that the address asks for about the party that the panel shows: {@code why} names who may control it, {@code whom} whom
     * it may control; none where it asks for nothing, or about itself.
     *
     * @param names names the parties, where they are hidden by other names
     * @throws NoSuchElementException if the address names no party of the matter
     */
    List<ControlTold> of(AnalyzedMatter matter, Structure names, ChartAddress address, String party) {
        return Stream.concat(
                        address.find("why").stream().map(other -> List.of(other, party)),
                        address.find("whom").stream().map(other -> List.of(party, other)))
                .filter(pair -> !pair.getFirst().equals(pair.getLast()))
                .limit(1)
                .map(pair -> tell(matter, names, pair.getFirst(), pair.getLast()))
                .toList();
    }

    private ControlTold tell(AnalyzedMatter matter, Structure names, String controller, String controlled) {
        for (var party : List.of(controller, controlled)) {
            if (names.findParty(party).isEmpty()) {
                throw new NoSuchElementException("No party of this matter has that id.");
            }
        }
        var day = matter.assessment().factsAsOf();
        return new ControlTeller(names, questions(matter.structure(), day)).tell(controller, controlled);
    }

    /** Who is next above the party, by derived edges. */
    List<Asked> above(AnalyzedMatter matter, Structure names, String party) {
        var day = matter.assessment().factsAsOf();
        return matter.derivation().control().stream()
                .filter(edge -> edge.strength() == Strength.CONTROL
                        && edge.target().equals(new Target.Whole(party))
                        && edge.holdsOn(day))
                .map(edge -> edge.controller())
                .distinct()
                .map(id -> new Asked(id, names.nameOf(id)))
                .toList();
    }

    private ControlQuestions questions(Structure structure, LocalDate day) {
        synchronized (kept) {
            for (var one : kept) {
                var questions = one.questions().get();
                if (one.of().get() == structure && one.day().equals(day) && questions != null) {
                    return questions;
                }
            }
        }
        var questions = ControlQuestions.on(structure, day);
        synchronized (kept) {
            kept.addFirst(new Kept(new SoftReference<>(structure), day, new SoftReference<>(questions)));
            while (kept.size() > KEPT) {
                kept.removeLast();
            }
        }
        return questions;
    }
}
