package org.pierce.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Fact;
import org.pierce.structure.Governance;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Practice;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Title;

/** The facts on one day, and what follows from the form of an entity. */
final class ObviousFacts {

    private final Structure structure;
    private final LocalDate day;
    private final Map<Class<?>, List<Fact>> lists = new HashMap<>();
    private final Map<Register, List<Stake>> registers = new HashMap<>();

    ObviousFacts(Structure structure, LocalDate day) {
        this.structure = structure;
        this.day = day;
    }

    /** Those that may hold on the day. */
    <F extends Fact> List<F> list(Class<F> type) {
        @SuppressWarnings("unchecked") // filled by type here only
        var list = (List<F>) lists.computeIfAbsent(type, unseen -> structure.list(type).stream()
                .filter(fact -> fact.period().mayHoldOn(day))
                .map(Fact.class::cast)
                .toList());
        return list;
    }

    List<Entity> entities() {
        return structure.list(Entity.class);
    }

    List<Practice> practices() {
        return structure.list(Practice.class);
    }

    Practice practice(String id) {
        return (Practice) get(id);
    }

    /** The stakes in an entity of one record and title, which vote together. */
    List<Stake> register(Entity entity, OnRecord record, Title title) {
        return registers.computeIfAbsent(new Register(entity.id(), record, title), unseen -> list(Stake.class).stream()
                .filter(stake -> stake.entity().equals(entity.id()))
                .filter(stake -> stake.common().record() == record)
                .filter(stake -> Objects.requireNonNullElse(stake.title(), Title.RECORD) == title)
                .toList());
    }

    private record Register(String entity, OnRecord record, Title title) {}

    Fact get(String id) {
        return structure.find(id).orElseThrow();
    }

    boolean isSure(Fact fact) {
        boolean dated = fact.period().holdsOn(day);
        if (fact instanceof Stake stake && stake.title() == Title.BENEFICIAL) {
            return dated && (stake.common().assumed() || stake.common().source() != null);
        }
        return dated;
    }

    boolean canAct(String party) {
        return !(get(party) instanceof Entity entity) || entity.form() != EntityForm.GROUP;
    }

    Governance governance(Entity entity) {
        return switch (entity.form()) {
            case LLC -> {
                boolean members = entity.managedBy() == Governance.MEMBERS;
                if (entity.managedBy() != null && !members) {
                    yield entity.managedBy();
                }
                boolean managed = list(Office.class).stream()
                        .anyMatch(office -> office.entity().equals(entity.id())
                                && (office.office() == OfficeKind.MANAGING_MEMBER
                                        || (!members && office.office() == OfficeKind.MANAGER)));
                yield managed ? Governance.MANAGERS : Governance.MEMBERS;
            }
            case LP -> Governance.GENERAL_PARTNER;
            case TRUST -> Governance.TRUSTEES;
            default -> Governance.BOARD;
        };
    }

    /** Whether votes go by shares ("follows", or perhaps: "may"), only all owners together vote ("sole"), or nobody does. */
    String franchise(Entity entity) {
        return switch (entity.form()) {
            case CORPORATION, PC -> "follows";
            case LLC ->
                switch (governance(entity)) {
                    case MEMBERS -> "follows";
                    case BOARD -> "may";
                    default -> "sole";
                };
            case NONPROFIT -> "may";
            default -> "none";
        };
    }
}
