package org.pierce.law;

import java.time.LocalDate;
import org.pierce.structure.FilingKind;
import org.pierce.structure.FilingStatus;

/** Facility licenses on file. Only a filing that is in force counts; the form of an entity never does. */
final class FacilityLicenses {

    private FacilityLicenses() {}

    static boolean isHeld(LawFacts facts, String subject, String state, LocalDate day) {
        return facts.filingsAbout(subject).stream()
                .anyMatch(filing -> filing.kind() == FilingKind.FACILITY_LICENSE
                        && (filing.state() == null || filing.state().equals(state))
                        && filing.status() == FilingStatus.ACTIVE
                        && filing.period().mayHoldOn(day));
    }
}
