package org.pierce.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.pierce.control.Certainty;
import org.pierce.control.Channel;
import org.pierce.control.ControlEdge;
import org.pierce.control.Derivation;
import org.pierce.control.InfluenceEdge;
import org.pierce.control.Strength;
import org.pierce.control.Target;
import org.pierce.structure.Domains;
import org.pierce.structure.Fact;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Party;
import org.pierce.structure.Period;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/** Derived edges between the parties of a structure that follow from nothing: only to be written and read. */
final class RandomDerivations {

    private final RandomGenerator random;
    private final Structure structure;

    private RandomDerivations(long seed, Structure structure) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.structure = structure;
    }

    static Derivation of(long seed, Structure structure) {
        return new RandomDerivations(seed, structure).derivation();
    }

    private Derivation derivation() {
        var control = new ArrayList<ControlEdge>();
        var influence = new ArrayList<InfluenceEdge>();
        for (int edge = random.nextInt(12); edge > 0; edge--) {
            control.add(control("c" + edge));
            influence.add(new InfluenceEdge(
                    "i" + edge, party(), party(), one(InfluenceEdge.Kind.values()), date(), Period.OPEN, facts()));
        }
        return new Derivation(control, influence);
    }

    private ControlEdge control(String id) {
        return new ControlEdge(
                id,
                party(),
                target(),
                one(Channel.values()),
                one(Strength.values()),
                random.nextBoolean() ? Period.EVER : date(),
                random.nextBoolean() ? Period.OPEN : date(),
                one(OnRecord.values()),
                one(Certainty.values()),
                random.nextBoolean(),
                facts(),
                List.of(party(), party()),
                random.nextBoolean() ? party() : null);
    }

    private Target target() {
        var practices = structure.list(Practice.class);
        if (practices.isEmpty() || random.nextBoolean()) {
            return new Target.Whole(party());
        }
        var domains = Domains.standard().list();
        return new Target.InDomain(
                practices.get(random.nextInt(practices.size())).id(),
                domains.get(random.nextInt(domains.size())).code());
    }

    private String party() {
        var parties = structure.list().stream().filter(Party.class::isInstance).toList();
        return parties.get(random.nextInt(parties.size())).id();
    }

    private List<String> facts() {
        return structure.list().stream()
                .filter(fact -> random.nextInt(20) == 0)
                .map(Fact::id)
                .toList();
    }

    private LocalDate date() {
        return LocalDate.of(2001, 1, 1).plusDays(random.nextInt(9000));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
