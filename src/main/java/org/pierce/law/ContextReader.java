package org.pierce.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Title;
import org.pierce.structure.Words;

/** Reads from the facts what the law asks about a practice. Where the facts are silent the question stays open. */
final class ContextReader {

    private static final Set<String> MED_SPA = Set.of("medspa", "medicalspa", "medispa");
    private static final Set<String> NO_LICENSE = Set.of("none", "no", "not held", "not required");

    private final LawFacts index;
    private final Structure facts;
    private final Practice practice;
    private final LocalDate day;

    ContextReader(LawFacts index, Practice practice, LocalDate day) {
        this.index = index;
        this.facts = index.structure();
        this.practice = practice;
        this.day = day;
    }

    PracticeContext read(LocalDate lawAsOf) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        form().ifPresent(answer -> answers.put(Question.FORM, answer));
        facilityLicense().ifPresent(answer -> answers.put(Question.FACILITY_LICENSE, answer));
        payors().ifPresent(answer -> answers.put(Question.PAYORS, answer));
        medSpa().ifPresent(answer -> answers.put(Question.MED_SPA, answer));
        soleOwner().ifPresent(answer -> answers.put(Question.SOLE_OWNER, answer));
        var managers = new ManagersOfPractice(index, practice.entity(), day);
        managers.investors().ifPresent(answer -> answers.put(Question.COUNTERPARTY, answer));
        managers.formed().ifPresent(answer -> answers.put(Question.STRUCTURE_FORMED, answer));
        return new PracticeContext(practice.state(), practice.profession(), lawAsOf, answers);
    }

    private Optional<Answer> form() {
        if (facts.find(practice.entity()).filter(Person.class::isInstance).isPresent()) {
            return Optional.of(new Answer.Words(Set.of(Words.of(EntityForm.SOLE_PROPRIETORSHIP))));
        }
        return facts.findEntity(practice.entity(), day)
                .map(Entity::form)
                .filter(form -> form != EntityForm.UNDISCLOSED)
                .map(form -> new Answer.Words(Set.of(Words.of(form))));
    }

    private Optional<Answer> facilityLicense() {
        var written = practice.facilityLicense();
        if (written != null) {
            return Optional.of(
                    new Answer.YesNo(!NO_LICENSE.contains(written.strip().toLowerCase(Locale.ROOT))));
        }
        return FacilityLicenses.isHeld(index, practice.entity(), practice.state(), day)
                        || FacilityLicenses.isHeld(index, practice.id(), practice.state(), day)
                ? Optional.of(new Answer.YesNo(true))
                : Optional.empty();
    }

    private Optional<Answer> payors() {
        return practice.payors().isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Words(
                        practice.payors().stream().map(Words::of).collect(Collectors.toSet())));
    }

    private Optional<Answer> medSpa() {
        return practice.specialties().isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.YesNo(practice.specialties().stream()
                        .map(specialty -> specialty.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                        .anyMatch(specialty -> MED_SPA.stream().anyMatch(specialty::contains))));
    }

    /** One holder of all shares on record, or several holders; anything else is open. */
    private Optional<Answer> soleOwner() {
        var stakes = index.stakesIn(practice.entity()).stream()
                .filter(stake ->
                        stake.title() != Title.BENEFICIAL && stake.period().mayHoldOn(day))
                .toList();
        var owners = stakes.stream().map(Stake::owner).distinct().count();
        if (owners > 1) {
            return Optional.of(new Answer.YesNo(false));
        }
        var whole = stakes.stream()
                .map(Stake::percent)
                .anyMatch(percent -> percent != null && percent.lower().compareTo(BigDecimal.valueOf(100)) >= 0);
        return whole ? Optional.of(new Answer.YesNo(true)) : Optional.empty();
    }
}
