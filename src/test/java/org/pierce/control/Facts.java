package org.pierce.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Chooser;
import org.pierce.structure.Common;
import org.pierce.structure.DecisionRule;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Fact;
import org.pierce.structure.FeeBasis;
import org.pierce.structure.Governance;
import org.pierce.structure.License;
import org.pierce.structure.LicenseStatus;
import org.pierce.structure.Mode;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Payment;
import org.pierce.structure.Person;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;
import org.pierce.structure.Profession;
import org.pierce.structure.Range;
import org.pierce.structure.Relation;
import org.pierce.structure.RelationKind;
import org.pierce.structure.Stake;
import org.pierce.structure.Stream;
import org.pierce.structure.Structure;
import org.pierce.structure.Title;
import org.pierce.structure.Trigger;
import org.pierce.structure.Work;
import org.pierce.structure.WorkKind;

/** Writes small structures in a few words, fact by fact. */
final class Facts {

    static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    private final List<Fact> facts = new ArrayList<>();

    Facts people(String... ids) {
        for (var id : ids) {
            facts.add(new Person(Common.of(id), id, List.of()));
        }
        return this;
    }

    Facts physicians(String... ids) {
        people(ids);
        for (var id : ids) {
            facts.add(new License(
                    Common.of("license-" + id),
                    id,
                    Profession.MEDICINE,
                    null,
                    "XX",
                    "1",
                    LicenseStatus.ACTIVE,
                    null,
                    null));
        }
        return this;
    }

    Facts entities(EntityForm form, String... ids) {
        for (var id : ids) {
            entity(id, form, null, null);
        }
        return this;
    }

    Facts entity(String id, EntityForm form, @Nullable Governance managedBy, @Nullable DecisionRule decidesBy) {
        return add(new Entity(
                Common.of(id), id, List.of(), form, managedBy, null, null, null, null, null, null, decidesBy, null));
    }

    Facts practice(String id, String entity) {
        return add(
                new Practice(Common.of(id), entity, "XX", Profession.MEDICINE, List.of(), List.of(), List.of(), null));
    }

    Facts owns(String owner, String entity, String percent) {
        return stake("own-" + owner + "-" + entity, owner, entity, percent, null, null, null);
    }

    Facts stake(
            String id,
            String owner,
            String entity,
            @Nullable String percent,
            @Nullable String votes,
            @Nullable String shareClass,
            @Nullable Title title) {
        return add(new Stake(
                Common.of(id), owner, entity, range(percent), null, range(votes), shareClass, title, null, null));
    }

    Facts shares(String owner, String entity, String shares) {
        return add(new Stake(
                Common.of("own-" + owner + "-" + entity),
                owner,
                entity,
                null,
                new BigDecimal(shares),
                null,
                null,
                null,
                null,
                null));
    }

    Facts office(String holder, String entity, OfficeKind kind) {
        return office(holder, entity, kind, null);
    }

    Facts office(String holder, String entity, OfficeKind kind, @Nullable String appointedBy) {
        return add(new Office(
                Common.of("office-" + holder + "-" + entity), holder, entity, kind, appointedBy, null, null));
    }

    Facts works(String worker, String worksFor) {
        return add(new Work(
                Common.of("work-" + worker + "-" + worksFor),
                worker,
                worksFor,
                WorkKind.EMPLOYEE,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    Facts right(String id, String holder, String over, String domain, @Nullable Trigger trigger) {
        return right(id, holder, over, domain, trigger, null, null);
    }

    Facts right(
            String id,
            String holder,
            String over,
            String domain,
            @Nullable Trigger trigger,
            @Nullable Chooser chooser,
            @Nullable String price) {
        return add(new Power(
                Common.of(id),
                holder,
                null,
                over,
                domain,
                Mode.DECIDES,
                trigger,
                chooser,
                price == null ? null : new BigDecimal(price),
                null,
                null,
                null,
                null,
                null));
    }

    Facts seats(String id, String holder, String over, int seats) {
        return add(new Power(
                Common.of(id),
                holder,
                null,
                over,
                "APPOINT_DIRECTORS",
                Mode.DECIDES,
                Trigger.AT_WILL,
                null,
                null,
                null,
                null,
                seats,
                null,
                null));
    }

    Facts power(String id, String holder, String over, String domain, Mode mode) {
        return power(id, holder, null, over, domain, mode, null, null);
    }

    Facts power(
            String id,
            String holder,
            @Nullable String actingFor,
            String over,
            String domain,
            Mode mode,
            @Nullable String delegatedFrom,
            @Nullable String revocableBy) {
        return add(new Power(
                Common.of(id),
                holder,
                actingFor,
                over,
                domain,
                mode,
                null,
                null,
                null,
                delegatedFrom,
                revocableBy,
                null,
                null,
                null));
    }

    Facts agreement(String id, AgreementKind kind) {
        return add(new Agreement(Common.of(id), id, kind, null, null, null, null, null, null));
    }

    Facts party(String agreement, String party, PartyRole role) {
        return add(new AgreementParty(
                Common.of(agreement + "-" + party + "-" + role), agreement, party, role, null, null));
    }

    Facts relation(String party, String other, RelationKind kind, @Nullable String agreement) {
        return add(new Relation(Common.of("relation-" + party + "-" + other), party, other, kind, agreement));
    }

    Facts account(
            String id,
            String owner,
            List<String> sole,
            List<String> joint,
            @Nullable String sweepsTo,
            @Nullable Boolean revocable) {
        return add(new Account(Common.of(id), id, owner, sole, joint, sweepsTo, revocable, null, List.of()));
    }

    Facts fee(String id, String payer, String payee, FeeBasis basis, @Nullable String rate) {
        return add(new Payment(
                Common.of(id),
                payer,
                payee,
                Stream.MANAGEMENT_FEE,
                null,
                basis,
                range(rate),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    Facts add(Fact fact) {
        facts.add(fact);
        return this;
    }

    /** Changes the fact added last. */
    Facts last(UnaryOperator<Fact> change) {
        facts.set(facts.size() - 1, change.apply(facts.getLast()));
        return this;
    }

    Structure structure() {
        return Structure.of(facts);
    }

    List<ControlEdge> edges() {
        return ControlReasoner.standard().derive(structure()).control().stream()
                .filter(edge -> edge.holdsOn(DAY))
                .toList();
    }

    /** {@code MSO > PC votes paper certain}, one for each edge on the day. */
    List<String> lines() {
        return edges().stream().map(Facts::line).toList();
    }

    List<ControlPath> layPaths(String practice, String... eligible) {
        var reasoner = ControlReasoner.standard();
        var structure = structure();
        var eligibleParties = Set.of(eligible);
        return reasoner.layPaths(
                structure, reasoner.derive(structure), practice, DAY, party -> eligibleParties.contains(party));
    }

    /** {@code Fund > MSO > PC certain}, one for each path. */
    List<String> lay(String practice, String... eligible) {
        return layPaths(practice, eligible).stream()
                .map(path -> String.join(" > ", path.parties()) + " > " + name(path.target()) + " "
                        + path.certainty().name().toLowerCase(java.util.Locale.ROOT)
                        + (path.edges().getLast().strength() == Strength.NEGATIVE ? " negative" : ""))
                .toList();
    }

    static String line(ControlEdge edge) {
        return "%s > %s %s %s%s"
                .formatted(
                        edge.controller(),
                        name(edge.target()),
                        edge.channel().name().toLowerCase(java.util.Locale.ROOT),
                        edge.certainty().name().toLowerCase(java.util.Locale.ROOT),
                        edge.strength() == Strength.NEGATIVE ? " negative" : "");
    }

    private static String name(Target target) {
        return switch (target) {
            case Target.Whole(String entity) -> entity;
            case Target.InDomain(String practice, String domain) -> domain;
        };
    }

    private static @Nullable Range range(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var parts = text.split("-", -1);
        return parts.length == 1 ? Range.of(parts[0]) : Range.of(parts[0], parts[1]);
    }
}
