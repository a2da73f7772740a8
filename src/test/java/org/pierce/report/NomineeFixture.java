package org.pierce.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.law.Eligibility;
import org.pierce.law.LawBook;
import org.pierce.law.PracticeContext;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Assessment;
import org.pierce.screening.Closing;
import org.pierce.screening.Finding;
import org.pierce.screening.PracticeSurroundings;
import org.pierce.structure.Chooser;
import org.pierce.structure.Common;
import org.pierce.structure.Document;
import org.pierce.structure.DocumentKind;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Mode;
import org.pierce.structure.OnRecord;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Period;
import org.pierce.structure.Person;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;
import org.pierce.structure.Profession;
import org.pierce.structure.Range;
import org.pierce.structure.Source;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Trigger;
import org.pierce.structure.Work;
import org.pierce.structure.WorkKind;

/** A small nominee structure with two findings, written out by hand, whose names try to break the page. */
final class NomineeFixture {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    private NomineeFixture() {}

    static AssessedMatter matter() {
        return matter("Project <Alder> & Co", "Dana </q><script>alert(1)</script> Whitcombe");
    }

    /** The same where the matter, a party, a quote and the statements of the findings have other words. */
    static AssessedMatter matter(String name, String words) {
        var structure = structure(words);
        var assessment = NomineeAssessment.of(DAY, words);
        return new Assessed(
                name,
                "1, of 2026-11-12",
                structure,
                assessment,
                Map.of("p1", surroundings(structure, assessment)),
                Map.of("SUC-02", "The management side may replace the owner", "CLN-02", "Lay party decides hiring"),
                Map.of());
    }

    /** With a decision on the first finding. */
    static AssessedMatter decided(Closing closing) {
        var open = (Assessed) matter();
        var first = open.assessment().findings().getFirst().id();
        return new Assessed(
                open.name(),
                open.snapshot(),
                open.structure(),
                open.assessment(),
                open.surroundings(),
                open.flags(),
                Map.of(first, closing));
    }

    private record Assessed(
            String name,
            String snapshot,
            Structure structure,
            Assessment assessment,
            Map<String, PracticeSurroundings> surroundings,
            Map<String, String> flags,
            Map<String, Closing> closings)
            implements AssessedMatter {}

    private static PracticeSurroundings surroundings(Structure structure, Assessment assessment) {
        var practice = structure.list(Practice.class).getFirst();
        return new PracticeSurroundings(
                practice,
                LawBook.load().resolve(PracticeContext.of(structure, practice, DAY, DAY)),
                Map.of("gavin", Eligibility.MAY_NOT_HOLD, "mso", Eligibility.MAY_NOT_HOLD),
                Set.of("mso"),
                Set.of("mso", "gavin"),
                Set.of("dana"),
                List.of(),
                assessment.findings().stream().map(Finding::path).toList());
    }

    private static Structure structure(String words) {
        return Structure.of(List.of(
                new Person(Common.of("gavin"), "Gavin Strode", List.of()),
                new Person(Common.of("elena"), "Elena Marsh, MD", List.of()),
                new Person(Common.of("dana"), words, List.of()),
                entity("mso", "Halewood Practice Services, LLC", EntityForm.LLC),
                entity("pc", "Halewood Aesthetic Medicine, P.C.", EntityForm.PC),
                new Practice(Common.of("p1"), "pc", "CA", Profession.MEDICINE, List.of(), List.of(), List.of(), null),
                new Document(
                        Common.of("d1"),
                        "Stock transfer restriction agreement",
                        DocumentKind.AGREEMENT,
                        PartialDate.parse("2024-03-01"),
                        true,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        "VDR 3.3"),
                new Stake(
                        sourced("s1", "d1", "9", "Each Class A Unit carries two votes. " + words),
                        "gavin",
                        "mso",
                        Range.of("60"),
                        null,
                        Range.of("75"),
                        null,
                        null,
                        null,
                        null),
                new Power(
                        sourced("w1", "d1", "4", "The Manager may at any time designate a successor."),
                        "mso",
                        null,
                        "pc",
                        "REPLACE_OWNER",
                        Mode.DECIDES,
                        Trigger.AT_WILL,
                        Chooser.HOLDER,
                        new BigDecimal("100"),
                        null,
                        null,
                        null,
                        null,
                        "2.1"),
                new Work(
                        Common.of("k1"),
                        "dana",
                        "mso",
                        WorkKind.EMPLOYEE,
                        "chief operating officer",
                        false,
                        null,
                        null,
                        null,
                        true),
                new Power(
                        Common.of("w2").with(OnRecord.PRACTICE),
                        "dana",
                        "mso",
                        "p1",
                        "CLINICIAN_HIRE_FIRE",
                        Mode.DECIDES,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    private static Entity entity(String id, String name, EntityForm form) {
        return new Entity(Common.of(id), name, List.of(), form, null, "CA", null, null, null, null, null, null, null);
    }

    private static Common sourced(String id, String document, String page, String quote) {
        return new Common(id, Period.ALWAYS, OnRecord.PAPER, null, false, new Source(document, page, quote));
    }
}
