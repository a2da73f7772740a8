package org.pierce.intake;

import java.util.regex.Pattern;

/** Pierce is not for data of patients. A quote that looks like it is pointed at, never printed. */
final class PatientData implements Check {

    private static final Pattern SIGNS = Pattern.compile(
            "\\b\\d{3}-\\d{2}-\\d{4}\\b"
                    + "|\\b(SSN|social security n(o|umber))\\b"
                    + "|\\b(MRN|medical record (no|number))\\b"
                    + "|\\b(DOB|date of birth|born on)\\b"
                    + "|\\bpatient (name|id)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void run(Collected collected, Problems problems) {
        for (var located : collected.facts()) {
            var source = located.fact().common().source();
            if (source != null
                    && source.quote() != null
                    && SIGNS.matcher(source.quote()).find()) {
                problems.add(located.place()
                        .column("quote")
                        .problem(
                                ProblemKind.PATIENT_DATA,
                                "the quote looks as if it held data of a patient",
                                "Black it out: Pierce has no need of it."));
            }
        }
    }
}
