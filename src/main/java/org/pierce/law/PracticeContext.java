package org.pierce.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.structure.EntityForm;
import org.pierce.structure.InvestorKind;
import org.pierce.structure.Payor;
import org.pierce.structure.Practice;
import org.pierce.structure.Profession;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;

/**
 * What the law asks about one practice on one day. What is not answered is not known.
 *
 * @param jurisdiction two letters
 * @param lawAsOf the day whose law applies
 */
public record PracticeContext(
        String jurisdiction, Profession profession, LocalDate lawAsOf, Map<Question, Answer> answers) {

    public PracticeContext {
        answers = Map.copyOf(answers);
    }

    public static PracticeContext of(String jurisdiction, Profession profession, LocalDate lawAsOf) {
        return new PracticeContext(jurisdiction, profession, lawAsOf, Map.of());
    }

    /** Reads the answers from the facts as they hold on a day. */
    public static PracticeContext of(Structure facts, Practice practice, LocalDate factsAsOf, LocalDate lawAsOf) {
        return PracticeContexts.of(facts, factsAsOf).get(practice, lawAsOf);
    }

    public PracticeContext with(Question question, Answer answer) {
        var changed = new EnumMap<Question, Answer>(Question.class);
        changed.putAll(answers);
        changed.put(question, answer);
        return new PracticeContext(jurisdiction, profession, lawAsOf, changed);
    }

    public PracticeContext withForm(EntityForm form) {
        return with(Question.FORM, new Answer.Words(Set.of(Words.of(form))));
    }

    public PracticeContext withFacilityLicense(boolean held) {
        return with(Question.FACILITY_LICENSE, new Answer.YesNo(held));
    }

    public PracticeContext withPayors(Set<Payor> payors) {
        return with(
                Question.PAYORS, new Answer.Words(payors.stream().map(Words::of).collect(Collectors.toSet())));
    }

    /** The kinds of investors behind the manager; empty where there is none. */
    public PracticeContext withCounterparties(Set<InvestorKind> kinds) {
        return with(
                Question.COUNTERPARTY,
                new Answer.Words(kinds.stream().map(Words::of).collect(Collectors.toSet())));
    }

    /** The day on which practice and manager came together, or the first and last day that it can have been. */
    public PracticeContext withStructureFormed(LocalDate earliest, LocalDate latest) {
        return with(Question.STRUCTURE_FORMED, new Answer.Day(earliest, latest));
    }

    public PracticeContext with(LocalDate otherLawAsOf) {
        return new PracticeContext(jurisdiction, profession, otherLawAsOf, answers);
    }
}
