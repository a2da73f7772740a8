package org.pierce.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.control.Certainty;
import org.pierce.control.Channel;
import org.pierce.control.ControlAnswer;
import org.pierce.control.ControlAnswer.Shortfall;
import org.pierce.control.ControlAnswer.Voter;
import org.pierce.control.ControlQuestions;
import org.pierce.control.WeightUnit;
import org.pierce.explain.ControlTold.Controllers;
import org.pierce.explain.ControlTold.Gap;
import org.pierce.explain.ControlTold.Holding;
import org.pierce.explain.ControlTold.Verdict;
import org.pierce.explain.ControlTold.Who;
import org.pierce.structure.Entity;
import org.pierce.structure.Structure;

/** Tells why one party controls another, or why not. */
public final class ControlTeller {

    /** A page lists no more holders; the sum says what all of them have. */
    private static final int MOST = 12;

    private final Structure structure;
    private final ControlQuestions questions;
    private final Explainer explainer;
    private final ControlNotes notes;

    /**
     * @param structure names the parties and the facts
     * @param questions on the same facts
     */
    public ControlTeller(Structure structure, ControlQuestions questions) {
        this.structure = structure;
        this.questions = questions;
        this.explainer = new Explainer(structure);
        this.notes = new ControlNotes(structure);
    }

    /** On the facts of one day. */
    public static ControlTeller on(Structure structure, LocalDate day) {
        return new ControlTeller(structure, ControlQuestions.on(structure, day));
    }

    /** @throws IllegalArgumentException if an id is no party's, or both are the same */
    public ControlTold tell(String controller, String controlled) {
        var answer = questions.ask(controller, controlled);
        var verdict = verdict(answer);
        return new ControlTold(
                controller,
                controlled,
                answer.day(),
                verdict,
                "Does %s control %s?".formatted(name(controller), name(controlled)),
                lead(answer, verdict),
                answer.ways().stream()
                        .map(way -> new ControlSteps(structure, explainer).way(way))
                        .toList(),
                answer.missing().stream().map(lack -> gap(answer, lack)).toList(),
                who(answer.controllers().stream()
                        .filter(one -> !one.party().equals(controller))
                        .toList()),
                notes(answer),
                answer);
    }

    /** Who controls a party as a whole. */
    public Controllers controllersOf(String party) {
        return who(questions.controllersOf(party));
    }

    private List<String> notes(ControlAnswer answer) {
        var all = new ArrayList<>(above(answer));
        all.addAll(notes.of(answer));
        return all;
    }

    /** Where one entity's votes would be enough and nothing is brought, what is missing for control of that entity. */
    private List<String> above(ControlAnswer answer) {
        var asked = new HashSet<>(Set.of(answer.controller(), answer.controlled()));
        var now = answer;
        while (true) {
            var next = now.missing().stream()
                    .filter(lack -> lack.own().isEmpty() && lack.enough().size() == 1)
                    .map(lack -> lack.enough().getFirst().party())
                    .filter(party -> structure.find(party).orElse(null) instanceof Entity)
                    .findFirst();
            if (next.isEmpty() || !asked.add(next.get())) {
                return List.of();
            }
            now = questions.ask(answer.controller(), next.get());
            var lack =
                    now.missing().stream().filter(each -> !each.own().isEmpty()).findFirst();
            if (lack.isPresent()) {
                return List.of("Further up, in %s: %s".formatted(name(next.get()), text(now, lack.get())));
            }
        }
    }

    private static Verdict verdict(ControlAnswer answer) {
        return answer.certainty()
                .map(certainty -> certainty == Certainty.CERTAIN ? Verdict.CERTAIN : Verdict.POSSIBLE)
                .orElse(Verdict.NO);
    }

    private String lead(ControlAnswer answer, Verdict verdict) {
        var words =
                switch (verdict) {
                    case CERTAIN -> "Yes. On the facts on file for %s, %s controls %s.";
                    case POSSIBLE ->
                        "Possibly. The facts on file for %s do not make it certain that %s controls %s, and do not rule it out.";
                    case NO ->
                        "No. On the facts on file for %s, %s does not control %s. What is not on file is not known.";
                };
        return words.formatted(answer.day(), name(answer.controller()), name(answer.controlled()))
                .replace("..", ".");
    }

    private Gap gap(ControlAnswer answer, Shortfall lack) {
        return new Gap(
                ChannelWords.title(lack.channel(), lack.record())
                        + (lack.certainty() == Certainty.POSSIBLE
                                ? ", if all that is open turns out in its favor"
                                : ""),
                text(answer, lack),
                lack.own().stream().map(voter -> holding(voter, lack)).toList(),
                lack.others().stream()
                        .limit(MOST)
                        .map(voter -> holding(voter, lack))
                        .toList(),
                Math.max(0, lack.others().size() - MOST),
                enough(lack));
    }

    private String text(ControlAnswer answer, Shortfall lack) {
        var who = name(answer.controller());
        if (lack.channel() == Channel.RIGHT || lack.sum().unit() == WeightUnit.ONE) {
            return "Neither %s nor anybody whom it controls holds %s over %s."
                    .formatted(who, ChannelWords.what(lack.channel()), name(answer.controlled()));
        }
        var sum = lack.sum();
        boolean alone = lack.own().stream().allMatch(voter -> voter.party().equals(answer.controller()));
        if (sum.brings().signum() == 0) {
            return "%s%s brings nothing; %s is needed."
                    .formatted(who, alone ? ", with all that it controls," : "", WeightWords.needed(sum));
        }
        return "%s%s %s %s; %s is needed: %s %s missing."
                .formatted(
                        who,
                        alone ? "" : ", with those whom it controls,",
                        lack.certainty() == Certainty.POSSIBLE ? "can bring at most" : "brings",
                        WeightWords.brought(sum),
                        WeightWords.needed(sum),
                        WeightWords.missing(sum),
                        sum.missing().signum() == 0 ? "is" : "are");
    }

    private Holding holding(Voter voter, Shortfall lack) {
        var weight = WeightWords.of(voter.weight(), lack.sum().unit());
        return new Holding(
                Phrases.join(": ", voterName(voter), weight),
                voter.facts().stream()
                        .flatMap(id -> structure.find(id).stream())
                        .map(explainer::point)
                        .toList());
    }

    private String voterName(Voter voter) {
        var stake = voter.stake();
        return stake == null ? name(voter.party()) : Phrases.name(stake, structure);
    }

    private String enough(Shortfall lack) {
        if (lack.enough().isEmpty()) {
            return lack.others().isEmpty()
                    ? "Nobody else on file has anything here."
                    : "What all others on file have would not be enough either.";
        }
        return "It would be enough with what %s %s."
                .formatted(
                        Phrases.list(lack.enough().stream().map(this::voterName).toList()),
                        lack.enough().size() == 1 ? "has here" : "have here together");
    }

    private Controllers who(List<ControlAnswer.Controller> controllers) {
        return new Controllers(
                controllers.stream().limit(MOST).map(this::who).toList(), Math.max(0, controllers.size() - MOST));
    }

    private Who who(ControlAnswer.Controller one) {
        var by = one.channels().stream().map(ChannelWords::by).distinct().collect(Collectors.joining(" and "));
        var parts = new ArrayList<String>();
        parts.add(one.direct() ? by : by + " of those whom it controls");
        if (one.certainty() == Certainty.POSSIBLE) {
            parts.add("possible only");
        }
        return new Who(one.party(), name(one.party()), String.join(", ", parts));
    }

    private String name(String party) {
        return structure.nameOf(party);
    }
}
