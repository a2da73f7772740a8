package org.pierce.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Entity;
import org.pierce.structure.Governance;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.OnRecord;

/** The seats of each governing body on one day: who holds them, and who fills them. */
final class OfficeBlocks {

    /** Weight of a seat; a casting vote adds half a seat, which decides a tie and nothing else. */
    private static final int SEAT = 2;

    private final FactsOnDay facts;
    private final Map<String, List<Rights.Seats>> rights;
    private final JointHolders together;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Hold> joint = new ArrayList<>();

    OfficeBlocks(FactsOnDay facts, List<Rights.Seats> rights) {
        this.facts = facts;
        this.rights = rights.stream().collect(Collectors.groupingBy(Rights.Seats::entity));
        this.together = new JointHolders(facts);
        facts.entities().forEach(entity -> blocks.addAll(of(entity)));
    }

    List<Block> list() {
        return blocks;
    }

    /** Those who fill or hold seats of a body that can act only together. */
    List<Hold> joint() {
        return joint;
    }

    private List<Block> of(Entity entity) {
        var offices = facts.officesIn(entity.id());
        var governance = GoverningBody.governanceOf(entity, offices);
        var seats = GoverningBody.seats(entity, governance);
        var byRecord = new LinkedHashMap<OnRecord, List<Office>>();
        offices.stream().filter(office -> seats.contains(office.office())).forEach(office -> byRecord.computeIfAbsent(
                        office.common().record(), unseen -> new ArrayList<>())
                .add(office));
        for (var right : rights.getOrDefault(entity.id(), List.of())) {
            byRecord.computeIfAbsent(right.held().power().common().record(), unseen -> new ArrayList<>());
        }
        var found = new ArrayList<Block>();
        byRecord.forEach((record, body) -> {
            found.addAll(held(entity, governance, record, body));
            found.addAll(filled(entity, record, body));
        });
        found.addAll(protectors(entity, offices));
        return found;
    }

    private List<Block> held(Entity entity, Governance governance, OnRecord record, List<Office> body) {
        if (body.isEmpty()) {
            return List.of();
        }
        var tally = seats(entity, Channel.OFFICE, record);
        body.forEach(office -> tally.add(line(office, actor(office.holder()))));
        // one director on file may be one of several; a named seat or a decision rule says that there are others
        boolean others = GoverningBody.isBoard(governance)
                && body.size() == 1
                && (body.getFirst().seat() != null || entity.decidesBy() != null);
        // one of two directors is an ordinary director still; a board is joint only where its rule is on file
        if (!GoverningBody.isBoard(governance) || entity.decidesBy() != null) {
            joint.addAll(together.of(tally, tally.sumOfLower()));
        }
        return others ? List.of(tally.possibleOfSum()) : both(tally);
    }

    /** Who fills more than half of the seats; where somebody fills some, the others are their holders' own. */
    private List<Block> filled(Entity entity, OnRecord record, List<Office> body) {
        var grants = rights.getOrDefault(entity.id(), List.of()).stream()
                .filter(right -> right.held().power().common().record() == record)
                .toList();
        if (grants.isEmpty()) {
            if (body.stream().noneMatch(OfficeBlocks::isFilledByAnother)) {
                return List.of();
            }
            var tally = seats(entity, Channel.APPOINTMENT, record);
            body.forEach(office -> tally.add(line(office, actor(fillerOf(office)))));
            return both(tally);
        }
        return granted(entity, record, body, grants);
    }

    // a right to fill seats and the seats so filled are the same seats: the larger number counts
    private List<Block> granted(Entity entity, OnRecord record, List<Office> body, List<Rights.Seats> grants) {
        var tally = seats(entity, Channel.APPOINTMENT, record);
        var filled = new LinkedHashMap<String, List<Office>>();
        body.stream().filter(OfficeBlocks::isFilledByAnother).forEach(office -> filled.computeIfAbsent(
                        fillerOf(office), unseen -> new ArrayList<>())
                .add(office));
        int taken = 0;
        for (var grant : grants) {
            var actor = Objects.requireNonNull(grant.held().actor().party());
            var own = filled.getOrDefault(actor, List.of());
            boolean isLarger = grant.seats() > own.size();
            if (isLarger) {
                filled.remove(actor);
                taken += grant.seats();
                long weight = (long) grant.seats() * SEAT;
                boolean sure = grant.held().certainty() == Certainty.CERTAIN;
                tally.add(new Tally.Line(
                        actor(actor),
                        sure ? weight : 0,
                        weight,
                        grant.held().facts(),
                        grant.held().assumed()));
            }
        }
        for (Map.Entry<String, List<Office>> each : filled.entrySet()) {
            taken += each.getValue().size();
            each.getValue().forEach(office -> tally.add(line(office, actor(each.getKey()))));
        }
        int open = body.size() - taken;
        if (open > 0) {
            tally.add(new Tally.Line(null, (long) open * SEAT, (long) open * SEAT, List.of(), false));
        }
        // without the board on file, how many seats it has is not known
        return body.isEmpty() ? List.of(tally.possibleOfSum()) : both(tally);
    }

    private static Tally seats(Entity entity, Channel channel, OnRecord record) {
        return new Tally(
                entity.id(), channel, record, Quota.of(entity.decidesBy()), WeightUnit.SEATS, BigDecimal.valueOf(SEAT));
    }

    /** A protector's powers that nobody stated are not known: possible control of the trust. */
    private List<Block> protectors(Entity entity, List<Office> offices) {
        var found = new ArrayList<Block>();
        for (var office : offices) {
            if (office.office() == OfficeKind.PROTECTOR && facts.canAct(office.holder()) && !isStated(office)) {
                var entry = Entry.of(new Node.Holder(office.holder()), 1, 1, office.id(), isAssumed(office));
                found.add(Block.anyOf(
                        new Node.Holder(entity.id()),
                        Channel.OFFICE,
                        office.common().record(),
                        Certainty.POSSIBLE,
                        List.of(entry)));
            }
        }
        return found;
    }

    private boolean isStated(Office protector) {
        return facts.powersOf(protector.holder()).stream()
                .anyMatch(power -> power.over().equals(protector.entity()));
    }

    private static List<Block> both(Tally tally) {
        return List.of(tally.certainOfSum(), tally.possibleOfSum());
    }

    private Tally.Line line(Office office, @Nullable Node holder) {
        long weight = Boolean.TRUE.equals(office.castingVote()) ? SEAT + 1 : SEAT;
        boolean sure = facts.certaintyOf(office) == Certainty.CERTAIN;
        return new Tally.Line(holder, sure ? weight : 0, weight, List.of(office.id()), isAssumed(office));
    }

    private @Nullable Node actor(String party) {
        return facts.canAct(party) ? new Node.Holder(party) : null;
    }

    private static boolean isAssumed(Office office) {
        return office.common().assumed();
    }

    private static boolean isFilledByAnother(Office office) {
        return office.appointedBy() != null && !office.appointedBy().equals(office.holder());
    }

    private static String fillerOf(Office office) {
        return Objects.requireNonNullElse(office.appointedBy(), office.holder());
    }
}
