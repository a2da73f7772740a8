package org.pierce.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.pierce.structure.DecisionRule;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Governance;
import org.pierce.structure.Mode;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Power;

/** Seats held, and seats filled by somebody. */
final class ObviousOffices {

    private final ObviousFacts facts;
    private final ObviousActors actors;
    private final ObviousScope scope;

    ObviousOffices(ObviousFacts facts, ObviousScope scope) {
        this.facts = facts;
        this.actors = new ObviousActors(facts);
        this.scope = scope;
    }

    boolean win(Set<String> coalition, Entity entity, boolean possible) {
        var rule = Objects.requireNonNullElse(entity.decidesBy(), DecisionRule.MAJORITY);
        for (var record : OnRecord.values()) {
            var body = facts.list(Office.class).stream()
                    .filter(office -> office.entity().equals(entity.id()))
                    .filter(office -> office.common().record() == record)
                    .filter(office -> sits(entity, office.office()))
                    .toList();
            boolean oneOfMore = facts.governance(entity) == Governance.BOARD
                    && body.size() == 1
                    && (body.getFirst().seat() != null || entity.decidesBy() != null);
            var held = body.stream()
                    .map(office -> new ObviousPoll.Line(
                            ours(coalition, office.holder(), office), weight(office), facts.isSure(office)))
                    .toList();
            var filled = filled(coalition, entity, record, body);
            boolean byOffice = scope.counts(entity, record, Channel.OFFICE);
            boolean byAppointment = scope.counts(entity, record, Channel.APPOINTMENT);
            if ((byOffice && !oneOfMore && ObviousPoll.tryOut(held, rule, false))
                    || (byAppointment && !body.isEmpty() && ObviousPoll.tryOut(filled, rule, false))
                    || (possible && byOffice && ObviousPoll.tryOut(held, rule, true))
                    || (possible && byAppointment && ObviousPoll.tryOut(filled, rule, true))) {
                return true;
            }
        }
        return possible
                && facts.list(Office.class).stream()
                        .anyMatch(office -> office.entity().equals(entity.id())
                                && office.office() == OfficeKind.PROTECTOR
                                && scope.counts(entity, office.common().record(), Channel.OFFICE)
                                && ours(coalition, office.holder(), office)
                                && facts.list(Power.class).stream()
                                        .noneMatch(power -> power.holder().equals(office.holder())
                                                && power.over().equals(entity.id())));
    }

    private List<ObviousPoll.Line> filled(Set<String> coalition, Entity entity, OnRecord record, List<Office> body) {
        var lines = new ArrayList<ObviousPoll.Line>();
        var fillers = new LinkedHashMap<String, List<Office>>();
        for (var office : body) {
            if (office.appointedBy() != null && !office.appointedBy().equals(office.holder())) {
                fillers.computeIfAbsent(office.appointedBy(), unseen -> new ArrayList<>())
                        .add(office);
            }
        }
        int taken = 0;
        boolean granted = false;
        for (var power : facts.list(Power.class)) {
            boolean here = power.common().record() == record
                    && power.mode() == Mode.DECIDES
                    && power.domain().equals("APPOINT_DIRECTORS")
                    && power.seats() != null
                    && power.over().equals(entity.id());
            for (var actor : here ? actors.of(power, entity.id(), true) : List.<ObviousActors.Who>of()) {
                int certainty = Math.min(actor.certainty(), ObviousActors.exercise(power));
                if (certainty > 0 && !actor.party().equals(entity.id())) {
                    granted = true;
                    int seats = Objects.requireNonNull(power.seats());
                    if (seats > fillers.getOrDefault(actor.party(), List.of()).size()) {
                        fillers.remove(actor.party());
                        taken += seats;
                        boolean ours =
                                coalition.contains(actor.party()) && scope.allows(power) && scope.allows(actor.facts());
                        lines.add(new ObviousPoll.Line(ours, new BigDecimal(2 * seats), certainty == 2));
                    }
                }
            }
        }
        if (!granted) {
            lines.clear();
            if (!fillers.isEmpty()) {
                for (var office : body) {
                    var filler = Objects.requireNonNullElse(office.appointedBy(), office.holder());
                    lines.add(new ObviousPoll.Line(
                            ours(coalition, filler, office), weight(office), facts.isSure(office)));
                }
            }
            return lines;
        }
        for (var filler : fillers.entrySet()) {
            for (var office : filler.getValue()) {
                taken++;
                lines.add(new ObviousPoll.Line(
                        ours(coalition, filler.getKey(), office), weight(office), facts.isSure(office)));
            }
        }
        for (int open = taken; open < body.size(); open++) {
            lines.add(new ObviousPoll.Line(false, new BigDecimal(2), true));
        }
        return lines;
    }

    private boolean ours(Set<String> coalition, String party, Office office) {
        return facts.canAct(party) && coalition.contains(party) && scope.allows(office);
    }

    private static BigDecimal weight(Office office) {
        return new BigDecimal(Boolean.TRUE.equals(office.castingVote()) ? 3 : 2);
    }

    private boolean sits(Entity entity, OfficeKind kind) {
        boolean manager = kind == OfficeKind.MANAGER || kind == OfficeKind.MANAGING_MEMBER;
        return switch (facts.governance(entity)) {
            case MANAGERS -> manager;
            case GENERAL_PARTNER -> kind == OfficeKind.GENERAL_PARTNER;
            case TRUSTEES -> kind == OfficeKind.TRUSTEE;
            case BOARD ->
                kind == OfficeKind.DIRECTOR
                        || (entity.form() == EntityForm.COMMITTEE && kind == OfficeKind.COMMITTEE_MEMBER)
                        || (entity.form() == EntityForm.LLC && kind == OfficeKind.MANAGER);
            case MEMBERS, OWNER -> false;
        };
    }
}
