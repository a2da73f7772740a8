package org.pierce.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Fact;
import org.pierce.structure.Office;
import org.pierce.structure.Payment;
import org.pierce.structure.Power;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Term;

/** The facts that belong to one line of a chart beside the fact that it stands for: the terms of a contract, and the like. */
final class FactsAround {

    private final Structure structure;

    FactsAround(Structure structure) {
        this.structure = structure;
    }

    /** Those that say more of a fact, in the order of the sheets, without the fact itself. */
    List<Fact> of(Fact fact) {
        return structure.list().stream()
                .filter(other -> !other.id().equals(fact.id()) && belongs(other, fact))
                .toList();
    }

    /** The ids of a fact and of what belongs to it. */
    Set<String> idsOf(Fact fact) {
        var ids = new LinkedHashSet<>(List.of(fact.id()));
        of(fact).forEach(other -> ids.add(other.id()));
        return ids;
    }

    private boolean belongs(Fact other, Fact fact) {
        return switch (fact) {
            case Agreement agreement -> isOf(other, agreement);
            case Stake stake ->
                other instanceof Office office && joins(office, stake.owner(), stake.entity())
                        || other instanceof Power power && power.over().equals(stake.id());
            case Office office -> other instanceof Office more && joins(more, office.holder(), office.entity());
            case Account account -> other instanceof Power power && power.over().equals(account.id());
            default -> false;
        };
    }

    private static boolean isOf(Fact other, Agreement agreement) {
        return switch (other) {
            case AgreementParty party -> party.agreement().equals(agreement.id());
            case Term term ->
                agreement.id().equals(term.agreement())
                        || (term.template() != null && Objects.equals(term.template(), agreement.template()));
            case Power power -> agreement.id().equals(power.agreement());
            case Payment payment -> agreement.id().equals(payment.agreement());
            case Agreement amendment -> agreement.id().equals(amendment.amends());
            default -> false;
        };
    }

    private static boolean joins(Office office, String holder, String entity) {
        return office.holder().equals(holder) && office.entity().equals(entity);
    }
}
