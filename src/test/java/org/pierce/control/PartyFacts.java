package org.pierce.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Common;
import org.pierce.structure.DecisionRule;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Fact;
import org.pierce.structure.Governance;
import org.pierce.structure.License;
import org.pierce.structure.LicenseStatus;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.Profession;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Title;
import org.pierce.structure.Work;
import org.pierce.structure.WorkKind;

/**
 * Writes down parties, and who owns, governs and works for whom, in a few words, one after the other.
 *
 * @param <F> what adds to it
 */
abstract class PartyFacts<F extends PartyFacts<F>> {

    private final List<Fact> facts = new ArrayList<>();

    abstract F self();

    Structure structure() {
        return Structure.of(facts);
    }

    F people(String... ids) {
        for (var id : ids) {
            facts.add(new Person(Common.of(id), id, List.of()));
        }
        return self();
    }

    F physicians(String... ids) {
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
        return self();
    }

    F entities(EntityForm form, String... ids) {
        for (var id : ids) {
            entity(id, form, null, null);
        }
        return self();
    }

    F entity(String id, EntityForm form, @Nullable Governance managedBy, @Nullable DecisionRule decidesBy) {
        return add(new Entity(
                Common.of(id), id, List.of(), form, managedBy, null, null, null, null, null, null, decidesBy, null));
    }

    F practice(String id, String entity) {
        return add(
                new Practice(Common.of(id), entity, "XX", Profession.MEDICINE, List.of(), List.of(), List.of(), null));
    }

    F owns(String owner, String entity, String percent) {
        return stake("own-" + owner + "-" + entity, owner, entity, percent, null, null, null);
    }

    F stake(
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

    F shares(String owner, String entity, String shares) {
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

    F office(String holder, String entity, OfficeKind kind) {
        return office(holder, entity, kind, null);
    }

    F office(String holder, String entity, OfficeKind kind, @Nullable String appointedBy) {
        return add(new Office(
                Common.of("office-" + holder + "-" + entity), holder, entity, kind, appointedBy, null, null));
    }

    F works(String worker, String worksFor) {
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

    F add(Fact fact) {
        facts.add(fact);
        return self();
    }

    /** Changes the fact added last. */
    F last(UnaryOperator<Fact> change) {
        facts.set(facts.size() - 1, change.apply(facts.getLast()));
        return self();
    }

    static @Nullable Range range(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var parts = text.split("-", -1);
        return parts.length == 1 ? Range.of(parts[0]) : Range.of(parts[0], parts[1]);
    }
}
