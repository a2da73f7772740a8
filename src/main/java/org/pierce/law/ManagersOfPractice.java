package org.pierce.law;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.InvestorKind;
import org.pierce.structure.PartialDate;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Period;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;

/** The managers of a practice by its management services agreements, when they came, and who invested behind them. */
final class ManagersOfPractice {

    /** Forms behind which an investor may stand whose kind nobody stated. */
    private static final Set<EntityForm> POOLS = EnumSet.of(
            EntityForm.FUND,
            EntityForm.LP,
            EntityForm.GROUP,
            EntityForm.UNDISCLOSED,
            EntityForm.OTHER,
            EntityForm.TRUST);

    private final LawFacts index;
    private final Structure facts;
    private final String entity;
    private final LocalDate day;
    private final List<Agreement> agreements;

    ManagersOfPractice(LawFacts index, String entity, LocalDate day) {
        this.index = index;
        this.facts = index.structure();
        this.entity = entity;
        this.day = day;
        this.agreements = index.agreementsOf(entity).stream()
                .filter(each -> each.role() == PartyRole.PRACTICE)
                .map(each -> facts.find(each.agreement()).orElse(null))
                .filter(Agreement.class::isInstance)
                .map(Agreement.class::cast)
                .filter(each -> each.kind() == AgreementKind.MSA)
                .distinct()
                .toList();
    }

    /**
     * The day on which practice and manager came together: that of the first agreement, and not before the practice was
     * formed.
     */
    Optional<Answer> formed() {
        var latest = agreements.stream()
                .map(ManagersOfPractice::date)
                .flatMap(Optional::stream)
                .map(PartialDate::latest)
                .min(LocalDate::compareTo);
        var earliest = agreements.stream()
                .map(agreement -> date(agreement).map(PartialDate::earliest).orElse(Period.EVER))
                .min(LocalDate::compareTo);
        var founded = facts.findEntity(entity, day).map(Entity::formed).map(PartialDate::earliest);
        var first = later(earliest.orElse(Period.EVER), founded.orElse(Period.EVER));
        var last = latest.orElse(Period.OPEN);
        return first.equals(Period.EVER) && last.equals(Period.OPEN)
                ? Optional.empty()
                : Optional.of(new Answer.Day(first.isAfter(last) ? last : first, last));
    }

    /** The kinds of investors anywhere above the managers and the practice; open where one is not known. */
    Optional<Answer> investors() {
        var kinds = EnumSet.noneOf(InvestorKind.class);
        var open = agreements.isEmpty();
        for (var party : above()) {
            var owner = facts.findEntity(party, day).orElse(null);
            if (owner == null) {
                continue;
            }
            if (owner.investorKind() != null && owner.investorKind() != InvestorKind.NONE) {
                kinds.add(owner.investorKind());
            }
            open |= owner.investorKind() == null
                    && (POOLS.contains(owner.form()) || owners(party).isEmpty());
        }
        var named = kinds.contains(InvestorKind.PRIVATE_EQUITY) || kinds.contains(InvestorKind.HEDGE_FUND);
        return open && !named
                ? Optional.empty()
                : Optional.of(new Answer.Words(kinds.stream().map(Words::of).collect(Collectors.toSet())));
    }

    private Set<String> above() {
        var queue = new ArrayDeque<String>();
        agreements.stream()
                .flatMap(agreement -> index.partiesTo(agreement.id()).stream())
                .filter(each -> each.role() == PartyRole.MANAGER)
                .map(AgreementParty::party)
                .forEach(queue::add);
        var above = new LinkedHashSet<String>();
        while (!queue.isEmpty()) {
            var party = queue.remove();
            if (above.add(party)) {
                queue.addAll(owners(party));
            }
        }
        return above;
    }

    private List<String> owners(String party) {
        return index.stakesIn(party).stream()
                .filter(stake -> stake.period().mayHoldOn(day))
                .map(Stake::owner)
                .toList();
    }

    private static Optional<PartialDate> date(Agreement agreement) {
        return Optional.ofNullable(agreement.signed() == null ? agreement.effective() : agreement.signed());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
