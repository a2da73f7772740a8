package org.pierce.chart;

import org.pierce.structure.OfficeKind;
import org.pierce.structure.Words;

/** Offices as a reader says them. */
final class OfficeWords {
    private OfficeWords() {}

    static String of(OfficeKind office) {
        return switch (office) {
            case CHIEF_EXECUTIVE, CHIEF_OPERATING, CHIEF_MEDICAL -> Words.spoken(office) + " officer";
            case DIRECTOR,
                    MANAGER,
                    MANAGING_MEMBER,
                    GENERAL_PARTNER,
                    TRUSTEE,
                    PROTECTOR,
                    SETTLOR,
                    BENEFICIARY,
                    PRESIDENT,
                    VICE_PRESIDENT,
                    SECRETARY,
                    TREASURER,
                    MEDICAL_DIRECTOR,
                    COMMITTEE_MEMBER,
                    OTHER -> Words.spoken(office);
        };
    }
}
