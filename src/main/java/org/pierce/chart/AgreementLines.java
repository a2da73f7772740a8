package org.pierce.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;
import org.pierce.structure.Figures;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;
import org.pierce.structure.Stage;
import org.pierce.structure.Stake;
import org.pierce.structure.Words;
import org.pierce.structure.Work;
import org.pierce.structure.WorkKind;

/** Agreements and employment as lines, from whoever manages, holds, lends or employs to whoever is bound. */
final class AgreementLines {
    private static final Set<PartyRole> LEADING = EnumSet.of(
            PartyRole.MANAGER,
            PartyRole.HOLDER,
            PartyRole.LENDER,
            PartyRole.SECURED_PARTY,
            PartyRole.LANDLORD,
            PartyRole.LICENSOR,
            PartyRole.EMPLOYER,
            PartyRole.SUPERVISOR,
            PartyRole.BUYER,
            PartyRole.BENEFICIARY);
    /** Roles that bind nobody. */
    static final Set<PartyRole> ASIDE = EnumSet.of(PartyRole.COUNSEL, PartyRole.DRAFTER, PartyRole.PROMOTER);

    private static final Set<AgreementKind> OVER_SHARES = EnumSet.of(
            AgreementKind.STOCK_TRANSFER_RESTRICTION,
            AgreementKind.SUCCESSION,
            AgreementKind.OPTION,
            AgreementKind.PROXY,
            AgreementKind.VOTING_AGREEMENT,
            AgreementKind.UNDATED_RESIGNATION,
            AgreementKind.NOMINEE);
    private static final Set<AgreementKind> OF_WORK =
            EnumSet.of(AgreementKind.EMPLOYMENT, AgreementKind.CONTRACTOR, AgreementKind.MEDICAL_DIRECTOR);

    private final DayFacts facts;
    private final Set<String> parties;
    private final String practice;
    private final List<DrawnLine> hierarchy;

    AgreementLines(DayFacts facts, Set<String> parties, String practice, List<DrawnLine> hierarchy) {
        this.facts = facts;
        this.parties = parties;
        this.practice = practice;
        this.hierarchy = hierarchy;
    }

    List<DrawnLine> list() {
        List<DrawnLine> lines = new ArrayList<>();
        facts.list(Agreement.class).stream().filter(this::here).forEach(agreement -> line(agreement)
                .ifPresent(lines::add));
        for (Work work : facts.list(Work.class)) {
            boolean here = parties.contains(work.worker()) && parties.contains(work.worksFor());
            Set<String> both = Set.copyOf(List.of(work.worker(), work.worksFor()));
            boolean said = hierarchy.stream()
                    .anyMatch(line ->
                            Set.of(line.from().party(), line.to().party()).equals(both));
            if (here && !said && !Ancestry.above(hierarchy, work.worker(), work.worksFor())) {
                lines.add(DrawnLine.of(
                        work.id(), LineKind.CONTRACT, work.worksFor(), work.worker(), LineLabel.plain(verb(work))));
            }
        }
        return lines;
    }

    /** True for an agreement about this practice, or about none: one about another practice binds nothing here. */
    private boolean here(Agreement agreement) {
        Set<String> named = new LinkedHashSet<>();
        facts.partiesOf(agreement.id()).forEach(party -> named.add(party.party()));
        facts.list(Power.class).stream()
                .filter(power -> agreement.id().equals(power.agreement()))
                .forEach(power -> named.add(entityOf(power.over())));
        boolean another = facts.list(Practice.class).stream()
                .map(Practice::entity)
                .anyMatch(entity -> !entity.equals(practice) && named.contains(entity));
        return named.contains(practice) || !another;
    }

    /** The entity that a power is over, whatever of it the power names. */
    private String entityOf(String over) {
        return facts.structure()
                .find(over)
                .map(fact -> fact instanceof Practice named
                        ? named.entity()
                        : fact instanceof Stake stake
                                ? stake.entity()
                                : fact instanceof Account account ? account.owner() : over)
                .orElse(over);
    }

    private Optional<DrawnLine> line(Agreement agreement) {
        List<AgreementParty> bound = facts.partiesOf(agreement.id()).stream()
                .filter(party -> parties.contains(party.party()) && !ASIDE.contains(party.role()))
                .toList();
        Optional<String> from = bound.stream()
                .filter(party -> LEADING.contains(party.role()))
                .map(AgreementParty::party)
                .findFirst()
                .or(() -> bound.stream()
                        .map(AgreementParty::party)
                        .filter(party -> !party.equals(practice))
                        .findFirst());
        Optional<String> to = bound.stream()
                .map(AgreementParty::party)
                .filter(party -> !from.equals(Optional.of(party)))
                .min(java.util.Comparator.comparing(party -> !party.equals(practice)));
        boolean amended = agreement.amends() != null || (agreement.kind() == AgreementKind.PURCHASE && owned(bound));
        if (from.isEmpty()
                || to.isEmpty()
                || amended
                || (OF_WORK.contains(agreement.kind()) && employed(from.get(), to.get()))) {
            return Optional.empty();
        }
        DrawnLine line = DrawnLine.of(agreement.id(), LineKind.CONTRACT, from.get(), to.get(), label(agreement));
        Optional<DrawnLine> share = OVER_SHARES.contains(agreement.kind()) ? share(bound) : Optional.empty();
        return Optional.of(share.map(bind -> line.withTo(LineEnd.line(bind.to().party(), bind.id())))
                .orElse(line));
    }

    /** True where a purchase is told by the share that was bought. */
    private boolean owned(List<AgreementParty> bound) {
        List<String> ids = bound.stream().map(AgreementParty::party).toList();
        return hierarchy.stream()
                .anyMatch(line -> line.kind() == LineKind.EQUITY
                        && ids.contains(line.from().party())
                        && ids.contains(line.to().party()));
    }

    /** The share that an agreement binds: of one of its parties in another of them, or in the practice. */
    private Optional<DrawnLine> share(List<AgreementParty> bound) {
        List<String> ids = bound.stream().map(AgreementParty::party).toList();
        return hierarchy.stream()
                .filter(line ->
                        line.kind() == LineKind.EQUITY && line.to().party().equals(practice))
                .filter(line -> ids.contains(line.from().party()) || ids.contains(practice))
                .min(java.util.Comparator.comparing(
                        line -> !ids.contains(line.from().party())));
    }

    private boolean employed(String one, String other) {
        Set<String> both = Set.of(one, other);
        return facts.list(Work.class).stream()
                .anyMatch(work -> both.equals(Set.copyOf(List.of(work.worker(), work.worksFor()))));
    }

    private LineLabel label(Agreement agreement) {
        List<String> rest = new ArrayList<>();
        if (agreement.stage() == Stage.DRAFT) {
            rest.add("(draft)");
        }
        facts.list(Power.class).stream()
                .filter(power -> agreement.id().equals(power.agreement()))
                .filter(power -> Domains.standard()
                        .find(power.domain())
                        .filter(domain -> domain.part() == Domain.Part.EQUITY)
                        .isPresent())
                .findFirst()
                .ifPresent(power -> rest.add(right(power)));
        return LineLabel.of(agreement.title(), String.join(" ", rest));
    }

    private static String right(Power power) {
        String section = power.section() == null ? "" : section(power.section()) + ": ";
        String domain = Domains.standard().get(power.domain()).title();
        String price = power.price() == null ? "" : ", at " + Figures.dollars(power.price());
        return section + domain.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + domain.substring(1) + price;
    }

    static String section(String section) {
        return section.startsWith("§") ? section : "§ " + section;
    }

    private static String verb(Work work) {
        String verb =
                work.kind() == WorkKind.EMPLOYEE ? "employs" : work.kind() == WorkKind.LEASED ? "leases" : "engages";
        return work.kind() == WorkKind.PARTNER || work.kind() == WorkKind.VOLUNTEER ? Words.spoken(work.kind()) : verb;
    }
}
