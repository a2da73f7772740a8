package org.pierce.web;

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

/** Answers on a chart why one party controls another, or why not. */
@Component
class WhyAnswers {

    private final KeptByFacts<ControlQuestions> questions = new KeptByFacts<>(ControlQuestions::on);

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
        return new ControlTeller(names, questions.get(matter.structure(), day)).tell(controller, controlled);
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
}
