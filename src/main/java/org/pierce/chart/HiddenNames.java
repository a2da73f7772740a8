package org.pierce.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Common;
import org.pierce.structure.Entity;
import org.pierce.structure.Fact;
import org.pierce.structure.License;
import org.pierce.structure.Office;
import org.pierce.structure.Payment;
import org.pierce.structure.Person;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;
import org.pierce.structure.Reporting;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;
import org.pierce.structure.Work;

/**
 * A structure for sharing, in which nobody is recognized: parties bear their kind and a number, papers their kind. What a
 * chart does not draw is left out, so that nothing written there can tell a name.
 */
public final class HiddenNames {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> forms = new LinkedHashMap<>();

    private HiddenNames(Structure structure) {
        Set<String> practices = new LinkedHashSet<>();
        structure.list(Practice.class).forEach(practice -> practices.add(practice.entity()));
        Map<String, Integer> counted = new HashMap<>();
        structure.list(Person.class).forEach(person -> name(person.id(), "Person", counted));
        for (Entity entity : structure.list(Entity.class)) {
            String kind = practices.contains(entity.id())
                    ? "Practice"
                    : ShapeForms.of(entity.form()) == ShapeForm.UNDISCLOSED
                            ? "Party"
                            : ShapeForms.of(entity.form()).caption();
            name(entity.id(), kind, counted);
        }
    }

    /** The same facts under the same ids; the same structure always gets the same numbers. */
    public static Structure in(Structure structure) {
        HiddenNames hidden = new HiddenNames(structure);
        List<Fact> facts = new ArrayList<>();
        structure.list().forEach(fact -> hidden.without(fact).ifPresent(facts::add));
        return Structure.of(facts, structure.asked());
    }

    private void name(String id, String kind, Map<String, Integer> counted) {
        // Several rows of one entity are its history, and one name.
        if (!names.containsKey(id)) {
            names.put(id, kind + " " + counted.merge(kind, 1, Integer::sum));
        }
    }

    private Optional<Fact> without(Fact fact) {
        Common common = bare(fact.common());
        return Optional.ofNullable(
                switch (fact) {
                    case Person person -> new Person(common, nameOf(person.id()), List.of());
                    case Entity entity -> entity(entity, common);
                    case Practice practice ->
                        new Practice(
                                common,
                                practice.entity(),
                                practice.state(),
                                practice.profession(),
                                practice.specialties(),
                                List.of(),
                                practice.payors(),
                                null);
                    case License license ->
                        new License(
                                common,
                                license.person(),
                                license.profession(),
                                license.authority(),
                                license.state(),
                                null,
                                license.status(),
                                license.restrictions() == null ? null : "restricted",
                                license.renews());
                    case Agreement agreement -> agreement(agreement, common);
                    case Account account ->
                        new Account(
                                common,
                                "Account",
                                account.owner(),
                                account.soleSignatories(),
                                account.jointSignatories(),
                                account.sweepsTo(),
                                account.revocable(),
                                account.governmentReceipts(),
                                account.users());
                    case Work work -> work(work, common);
                    case Stake stake -> stake;
                    case Office office -> office;
                    case AgreementParty party -> party;
                    case Power power -> power;
                    case Payment payment -> payment;
                    case Reporting reporting -> reporting;
                    default -> null;
                });
    }

    private Entity entity(Entity entity, Common common) {
        return new Entity(
                common,
                nameOf(entity.id()),
                List.of(),
                entity.form(),
                entity.managedBy(),
                entity.state(),
                entity.formed(),
                entity.formedBy(),
                entity.purpose(),
                entity.investorKind(),
                entity.seriesOf(),
                entity.decidesBy(),
                entity.role());
    }

    private Agreement agreement(Agreement agreement, Common common) {
        String kind = Words.spoken(agreement.kind());
        String title = kind.length() <= 3
                ? kind.toUpperCase(java.util.Locale.ROOT)
                : kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.substring(1);
        @Nullable String template = agreement.template();
        return new Agreement(
                common,
                title,
                agreement.kind(),
                agreement.amends(),
                template == null ? null : forms.computeIfAbsent(template, each -> "form " + (forms.size() + 1)),
                agreement.stage(),
                agreement.signed(),
                agreement.effective(),
                agreement.renews());
    }

    private static Work work(Work work, Common common) {
        return new Work(
                common,
                work.worker(),
                work.worksFor(),
                work.kind(),
                null,
                work.clinical(),
                work.paidBy(),
                work.payBasis(),
                work.insuredBy(),
                work.removableAtWill());
    }

    private String nameOf(String id) {
        return Objects.requireNonNull(names.get(id));
    }

    /** Without the source, whose words and document would tell. */
    private static Common bare(Common common) {
        return new Common(common.id(), common.period(), common.record(), common.lastObserved(), common.assumed(), null);
    }
}
