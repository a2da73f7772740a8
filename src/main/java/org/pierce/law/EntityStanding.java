package org.pierce.law;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.InvestorKind;
import org.pierce.structure.Practice;
import org.pierce.structure.Stake;

/** Where an entity stands: it is lay whoever is behind it, unless the law admits entities of its kind. */
final class EntityStanding {

    private static final Set<EntityForm> PROFESSIONAL = EnumSet.of(EntityForm.PC, EntityForm.PLLC, EntityForm.PA);
    private static final Set<EntityForm> PARTNERSHIP = EnumSet.of(EntityForm.PARTNERSHIP, EntityForm.LLP);
    private static final Set<EntityForm> UNSAID = EnumSet.of(EntityForm.UNDISCLOSED, EntityForm.GROUP);

    private final ResolvedLaw law;
    private final LawFacts facts;
    private final Practice practice;
    private final LocalDate day;

    EntityStanding(ResolvedLaw law, LawFacts facts, Practice practice, LocalDate day) {
        this.law = law;
        this.facts = facts;
        this.practice = practice;
        this.day = day;
    }

    /**
     * The standing of an entity.
     *
     * @param stakes its stakes on the day
     * @param ofOwner the standing of each of its owners
     */
    Standing of(Entity entity, List<Stake> stakes, Function<String, Standing> ofOwner) {
        var lay = LayStanding.of(law);
        if (entity.id().equals(practice.entity())) {
            return Standing.of(Eligibility.MAY_CONTROL, "is the practice itself");
        }
        if (lay.eligibility() == Eligibility.MAY_CONTROL) {
            return lay;
        }
        var kind = kind(entity);
        if (kind.isEmpty()) {
            return unsaid(entity, lay);
        }
        var holders = law.get("entity_holders");
        if (holders instanceof LawValue.Known known
                && !((ParameterValue.Words) known.value()).words().contains(kind.get())) {
            return lay.after("is an entity of a kind that may not hold a share");
        }
        return kind.get().startsWith("hospital")
                ? hospital(entity, holders)
                : ofLicensees(stakes, ofOwner, holders, lay);
    }

    private Standing unsaid(Entity entity, Standing lay) {
        var only = law.findKnown("entity_holders")
                .map(LawValue.Known::value)
                .map(ParameterValue::text)
                .orElse("");
        if (UNSAID.contains(entity.form()) && !only.equals("none")) {
            return Standing.of(
                    Eligibility.NOT_KNOWN,
                    "is %s, so that it is open who holds"
                            .formatted(entity.form() == EntityForm.GROUP ? "a group" : "undisclosed"));
        }
        return lay.after("is an entity without a license, whoever is behind it");
    }

    private Standing hospital(Entity entity, LawValue holders) {
        if (!(holders instanceof LawValue.Known)) {
            return Standing.of(
                    Eligibility.NOT_KNOWN,
                    "is a hospital or its affiliate, and whether those may hold a share is not known",
                    holders);
        }
        return entity.investorKind() == InvestorKind.HOSPITAL_AFFILIATE
                        || FacilityLicenses.isHeld(facts, entity.id(), practice.state(), day)
                ? Standing.of(
                        Eligibility.MAY_CONTROL, "is a hospital or its affiliate, which may hold a share", holders)
                : Standing.of(
                        Eligibility.NOT_KNOWN, "is a hospital by its form; ask for its facility license", holders);
    }

    private Standing ofLicensees(
            List<Stake> stakes, Function<String, Standing> ofOwner, LawValue holders, Standing lay) {
        var standings = stakes.stream()
                .map(Stake::owner)
                .distinct()
                .map(ofOwner)
                .map(Standing::eligibility)
                .toList();
        var ids = stakes.stream().map(Stake::id).toList();
        if (standings.stream().anyMatch(Eligibility::isLay)) {
            return lay.after("is a professional entity with an owner who may not control")
                    .withFacts(ids);
        }
        if (standings.isEmpty() || standings.contains(Eligibility.NOT_KNOWN)) {
            return Standing.of(
                            Eligibility.NOT_KNOWN, "is a professional entity whose owners are not all known", holders)
                    .withFacts(ids);
        }
        return holders instanceof LawValue.Known
                ? Standing.of(
                                Eligibility.MAY_CONTROL,
                                "is owned by licensees only, and such entities may hold",
                                holders)
                        .withFacts(ids)
                : Standing.of(
                                Eligibility.NOT_KNOWN,
                                "is owned by licensees only; whether such entities may hold is not known",
                                holders)
                        .withFacts(ids);
    }

    /** The kind of holder that the law would call it; empty where no kind fits. */
    private static Optional<String> kind(Entity entity) {
        if (entity.form() == EntityForm.HOSPITAL) {
            return Optional.of("hospital");
        }
        if (entity.investorKind() == InvestorKind.HOSPITAL_AFFILIATE) {
            return Optional.of("hospital-affiliate");
        }
        if (PROFESSIONAL.contains(entity.form())) {
            return Optional.of("professional-entity");
        }
        if (entity.form() == EntityForm.TRUST) {
            return Optional.of("trust-of-licensees");
        }
        return PARTNERSHIP.contains(entity.form()) ? Optional.of("partnership-of-licensees") : Optional.empty();
    }
}
