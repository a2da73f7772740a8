package org.pierce.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.pierce.structure.Chooser;
import org.pierce.structure.Entity;
import org.pierce.structure.Fact;
import org.pierce.structure.Office;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Person;
import org.pierce.structure.Power;
import org.pierce.structure.Stake;
import org.pierce.structure.Trigger;
import org.pierce.structure.Work;

/** For whom people decide, and whether a power can be exercised. */
final class ObviousActors {

    private final ObviousFacts facts;

    ObviousActors(ObviousFacts facts) {
        this.facts = facts;
    }

    /** Somebody who decides: 2 certain, 1 possible. */
    record Who(String party, int certainty, List<String> facts) {}

    /** Whose power it is; without {@code personal} what a person decides for the governed entity is that entity's. */
    List<Who> of(Power power, String governed, boolean personal) {
        int sure = facts.isSure(power) ? 2 : 1;
        var holder = power.holder();
        if (!facts.canAct(holder)) {
            return List.of();
        }
        boolean person = facts.get(holder) instanceof Person;
        if (!person) {
            boolean other = power.actingFor() != null
                    && !power.actingFor().equals(governed)
                    && facts.get(power.actingFor()) instanceof Entity;
            var party = other ? Objects.requireNonNull(power.actingFor()) : holder;
            return facts.canAct(party) ? List.of(new Who(party, sure, List.of())) : List.of();
        }
        var acting = power.actingFor();
        if (acting != null && !acting.equals(governed)) {
            return facts.canAct(acting) ? List.of(new Who(acting, sure, List.of())) : List.of();
        }
        var ties = ties(holder);
        boolean owner = facts.list(Stake.class).stream()
                .anyMatch(
                        stake -> stake.owner().equals(holder) && stake.entity().equals(governed));
        boolean serves = ties.containsKey(governed);
        ties.remove(governed);
        var itself = personal && acting == null ? holder : governed;
        if (owner || ties.isEmpty() || (acting != null && serves)) {
            boolean alone = !owner && !serves && acting == null;
            return List.of(new Who(alone ? holder : itself, sure, List.of()));
        }
        var who = new ArrayList<Who>();
        boolean only = ties.size() == 1 && !serves && acting == null;
        ties.forEach((party, tie) -> who.add(new Who(party, only && facts.isSure(tie) ? sure : 1, List.of(tie.id()))));
        if (serves || acting != null) {
            who.add(new Who(itself, 1, List.of()));
        }
        return who;
    }

    private TreeMap<String, Fact> ties(String person) {
        var ties = new TreeMap<String, Fact>();
        var all = new ArrayList<Map.Entry<String, Fact>>();
        facts.list(Work.class).stream()
                .filter(work -> work.worker().equals(person))
                .forEach(work -> all.add(Map.entry(work.worksFor(), work)));
        facts.list(Office.class).stream()
                .filter(office -> office.holder().equals(person))
                .forEach(office -> all.add(Map.entry(office.entity(), office)));
        all.sort(Comparator.comparing((Map.Entry<String, Fact> tie) -> !facts.isSure(tie.getValue()))
                .thenComparing(tie -> tie.getValue().common().assumed())
                .thenComparing(tie -> tie.getValue().id()));
        all.stream()
                .filter(tie -> facts.canAct(tie.getKey()))
                .forEach(tie -> ties.putIfAbsent(tie.getKey(), tie.getValue()));
        return ties;
    }

    /** 2 where the holder may whenever it wants, 1 where perhaps, 0 where it may not. */
    static int exercise(Power power) {
        if (power.common().record() == OnRecord.PRACTICE) {
            return 2;
        }
        var trigger = Objects.requireNonNullElse(power.trigger(), Trigger.NOT_STATED);
        boolean othersChoose = power.chooser() == Chooser.LICENSEES;
        int may =
                switch (trigger) {
                    case AT_WILL, HOLDERS_NOTICE, END_OF_CONTRACT -> 2;
                    case NOT_STATED -> 1;
                    default -> othersChoose ? 0 : 1;
                };
        if (power.domain().equals("ACQUIRE_SHARES")) {
            int priced = power.price() == null ? 1 : power.price().compareTo(new BigDecimal(1000)) <= 0 ? 2 : 0;
            return Math.min(may, priced);
        }
        return may;
    }
}
