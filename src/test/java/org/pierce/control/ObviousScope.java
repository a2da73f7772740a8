package org.pierce.control;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Entity;
import org.pierce.structure.Fact;
import org.pierce.structure.OnRecord;

/** Which facts support control, and for one edge, by what means its target may be controlled. */
record ObviousScope(
        Predicate<String> allowed,
        @Nullable Target target,
        @Nullable Channel channel,
        @Nullable OnRecord record) {

    static final ObviousScope ALL = new ObviousScope(fact -> true, null, null, null);

    ObviousScope allowing(Predicate<String> facts) {
        return new ObviousScope(facts, target, channel, record);
    }

    ObviousScope only(ControlEdge edge) {
        return new ObviousScope(allowed, edge.target(), edge.channel(), edge.record());
    }

    boolean allows(Fact fact) {
        return allowed.test(fact.id());
    }

    boolean allows(List<String> facts) {
        return facts.stream().allMatch(allowed);
    }

    boolean counts(Entity entity, OnRecord on, Channel... channels) {
        boolean free = !new Target.Whole(entity.id()).equals(target);
        return free || (List.of(channels).contains(channel) && (channel == Channel.RIGHT || on == record));
    }

    boolean countsInDomains(OnRecord on) {
        return !(target instanceof Target.InDomain) || on == record;
    }
}
