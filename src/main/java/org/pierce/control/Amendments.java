package org.pierce.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pierce.structure.Agreement;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Power;
import org.pierce.structure.Stage;
import org.pierce.structure.Structure;

/** An amendment ends what it replaces: a power over the same thing in the same domain under the amended agreement. */
final class Amendments {

    private final Map<String, List<Agreement>> amending;
    private final Map<String, List<Power>> powersOf;

    Amendments(Structure structure) {
        amending = new HashMap<>();
        for (var agreement : structure.list(Agreement.class)) {
            if (agreement.amends() != null && agreement.stage() != Stage.DRAFT) {
                amending.computeIfAbsent(agreement.amends(), unseen -> new java.util.ArrayList<>())
                        .add(agreement);
            }
        }
        powersOf = amending.isEmpty()
                ? Map.of()
                : structure.list(Power.class).stream()
                        .filter(power -> power.agreement() != null)
                        .collect(Collectors.groupingBy(power -> Objects.requireNonNull(power.agreement())));
    }

    /** Whether the power was replaced by an amendment that is in force on the day. */
    boolean replace(Power power, LocalDate day) {
        return power.agreement() != null
                && amending.getOrDefault(power.agreement(), List.of()).stream()
                        .anyMatch(amendment -> isInForce(amendment, day) && restates(amendment, power));
    }

    private boolean restates(Agreement amendment, Power power) {
        return powersOf.getOrDefault(amendment.id(), List.of()).stream()
                .anyMatch(other -> other.over().equals(power.over())
                        && other.domain().equals(power.domain())
                        && other.holder().equals(power.holder()));
    }

    private static boolean isInForce(Agreement amendment, LocalDate day) {
        PartialDate from = amendment.effective() != null ? amendment.effective() : amendment.signed();
        return from != null ? !day.isBefore(from.latest()) : amendment.period().holdsOn(day);
    }
}
