package org.pierce.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pierce.structure.Common;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Fact;
import org.pierce.structure.License;
import org.pierce.structure.LicenseStatus;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.Profession;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;

/** Asks whether a party may control a practice, given a few facts. */
abstract class EligibilityCase {

    static final LawBook BOOK = LawBook.load();
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    final List<Fact> facts = new ArrayList<>();

    Standing standing(String party, String state, Profession profession) {
        return standing(party, state, profession, EntityForm.PC, DAY);
    }

    Standing standing(String party, String state, Profession profession, EntityForm form, LocalDate day) {
        var all = new ArrayList<>(facts);
        all.add(new Entity(
                Common.of("practice-entity"),
                "Practice",
                List.of(),
                form,
                null,
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        var structure = Structure.of(all);
        var practice = new Practice(
                Common.of("practice"), "practice-entity", state, profession, List.of(), List.of(), List.of(), null);
        var law = BOOK.resolve(PracticeContext.of(structure, practice, day, DAY));
        return EligibilityIndex.of(structure, day).of(practice, law).get(party);
    }

    void person(String id) {
        facts.add(new Person(Common.of(id), id, List.of()));
    }

    void license(String person, String profession, String state, LicenseStatus status) {
        facts.add(new License(
                Common.of("license-" + person + state + profession),
                person,
                Words.find(Profession.class, profession).orElseThrow(),
                null,
                state,
                null,
                status,
                null,
                null));
    }
}
