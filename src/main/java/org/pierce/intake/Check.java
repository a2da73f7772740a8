package org.pierce.intake;

import java.util.List;

/** Something that is checked when all rows of all sources are read. */
interface Check {

    void run(Collected collected, Problems problems);

    /** All checks, in the order in which their problems are listed. */
    static List<Check> list() {
        return List.of(
                new RequiredSheets(),
                new Identity(),
                new References(),
                new Shares(),
                new OwnStakes(),
                new Nominees(),
                new Templates(),
                new Registrations(),
                new PatientData());
    }
}
