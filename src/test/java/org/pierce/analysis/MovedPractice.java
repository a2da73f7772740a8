package org.pierce.analysis;

import java.util.ArrayList;
import org.pierce.structure.Fact;
import org.pierce.structure.License;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/** The same facts with the practice and the licenses in another state. */
final class MovedPractice {

    private MovedPractice() {}

    static Structure to(String state, Structure structure) {
        var facts = new ArrayList<Fact>();
        for (var fact : structure.list()) {
            facts.add(
                    switch (fact) {
                        case Practice practice ->
                            new Practice(
                                    practice.common(),
                                    practice.entity(),
                                    state,
                                    practice.profession(),
                                    practice.specialties(),
                                    practice.sites(),
                                    practice.payors(),
                                    practice.facilityLicense());
                        case License license ->
                            new License(
                                    license.common(),
                                    license.person(),
                                    license.profession(),
                                    license.authority(),
                                    state,
                                    license.number(),
                                    license.status(),
                                    license.restrictions(),
                                    license.renews());
                        default -> fact;
                    });
        }
        return Structure.of(facts, structure.asked());
    }
}
