package org.pierce.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.pierce.control.Certainty;
import org.pierce.control.ControlAnswer;
import org.pierce.control.ControlAnswer.Level;
import org.pierce.control.ControlAnswer.Voter;
import org.pierce.control.WeightUnit;
import org.pierce.explain.ControlTold.Step;
import org.pierce.explain.ControlTold.Way;
import org.pierce.structure.Structure;

/** Tells one derivation of control step by step: who brings what to the majority at each level. */
final class ControlSteps {

    private final Structure structure;
    private final Explainer explainer;
    /** By which step each party is controlled. */
    private final Map<String, Integer> steps = new HashMap<>();

    ControlSteps(Structure structure, Explainer explainer) {
        this.structure = structure;
        this.explainer = explainer;
    }

    Way way(ControlAnswer.Way way) {
        var told = new ArrayList<Step>();
        for (var level : way.levels()) {
            told.add(new Step(
                    told.size() + 1,
                    level.entity(),
                    text(level),
                    level.voters().stream()
                            .flatMap(voter -> voter.facts().stream())
                            .distinct()
                            .flatMap(id -> structure.find(id).stream())
                            .map(explainer::point)
                            .toList()));
            steps.put(level.entity(), told.size());
        }
        return new Way(
                ChannelWords.title(way.channel(), way.record()),
                told,
                way.assumed() ? "There is no such way without a fact that is only assumed." : "");
    }

    private String text(Level level) {
        var words =
                switch (level.channel()) {
                    case VOTES -> votes(level);
                    case OFFICE ->
                        level.sum().unit() == WeightUnit.ONE
                                ? "%s may govern %s by an office whose powers are not stated"
                                        .formatted(voters(level), name(level.entity()))
                                : seats(level, "governs", "govern", " by office");
                    case APPOINTMENT -> seats(level, "fills the board of", "fill the board of", "");
                    case RIGHT, POWER, ACCOUNT, FEE ->
                        "%s %s %s over %s"
                                .formatted(
                                        voters(level),
                                        level.voters().size() == 1 ? "holds" : "hold",
                                        ChannelWords.what(level.channel()),
                                        name(level.entity()));
                };
        return Phrases.stopped((level.certainty() == Certainty.POSSIBLE ? "Possibly " : "") + words);
    }

    private String votes(Level level) {
        var needed = WeightWords.needed(level.sum());
        if (level.voters().size() == 1) {
            var voter = level.voters().getFirst();
            return "%s %s %s in %s; %s is needed"
                    .formatted(
                            voter(voter),
                            voter.stake() == null ? "holds" : "may cast",
                            WeightWords.brought(level.sum()),
                            name(level.entity()),
                            needed);
        }
        var each = level.voters().stream()
                .map(voter -> "%s (%s)".formatted(voter(voter), share(voter, level)))
                .toList();
        return "%s together hold %s in %s; %s is needed"
                .formatted(Phrases.list(each), WeightWords.brought(level.sum()), name(level.entity()), needed);
    }

    /** {@code 30.00 %, step 1} of whom the controller controls by that step. */
    private String share(Voter voter, Level level) {
        var weight = WeightWords.of(voter.weight(), level.sum().unit()).replace(" of the votes", "");
        var step = steps.get(voter.party());
        return step == null ? weight : "%s, step %d".formatted(weight, step);
    }

    private String seats(Level level, String one, String several, String how) {
        var sum = level.sum();
        boolean single = level.voters().stream().map(Voter::party).distinct().count() == 1;
        if (sum.total().compareTo(BigDecimal.ONE) == 0) {
            return "%s alone %s %s%s".formatted(voters(level), one, name(level.entity()), how);
        }
        return "%s %s %s%s, with %s; %s is needed"
                .formatted(
                        voters(level),
                        single ? one : several,
                        name(level.entity()),
                        how,
                        WeightWords.of(sum.brings(), sum.unit()),
                        WeightWords.needed(sum));
    }

    private String voters(Level level) {
        return Phrases.list(level.voters().stream().map(this::voter).distinct().toList());
    }

    private String voter(Voter voter) {
        var stake = voter.stake();
        return name(voter.party())
                + Phrases.when(voter.agent(), agent -> ", acting through " + name(agent) + ",")
                + (stake == null ? "" : ", by a right over " + Phrases.name(stake, structure) + ",");
    }

    private String name(String party) {
        return structure.nameOf(party);
    }
}
