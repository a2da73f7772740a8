package org.pierce.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pierce.control.Certainty;
import org.pierce.control.Channel;
import org.pierce.control.ControlEdge;
import org.pierce.control.ControlPath;
import org.pierce.control.Strength;
import org.pierce.control.Target;
import org.pierce.screening.AppliedLaw;
import org.pierce.screening.Assessment;
import org.pierce.screening.Finding;
import org.pierce.screening.FlagOutcome;
import org.pierce.screening.Grade;
import org.pierce.screening.Leg;
import org.pierce.screening.LegResult;
import org.pierce.screening.PracticeAssessment;
import org.pierce.screening.Result;
import org.pierce.screening.Severity;
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
import org.pierce.structure.Topic;
import org.pierce.structure.Trigger;
import org.pierce.structure.Work;
import org.pierce.structure.WorkKind;

/** A small nominee structure with two findings, written out by hand, whose names try to break the page. */
final class NomineeFixture {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    private NomineeFixture() {}

    static ReportSubject subject() {
        return new ReportSubject(
                "Project <Alder> & Co",
                "1, of 2026-11-12",
                structure(),
                assessment(),
                Map.of("SUC-02", "The management side may replace the owner", "CLN-02", "Lay party decides hiring"),
                Map.of());
    }

    private static Structure structure() {
        return Structure.of(List.of(
                new Person(Common.of("gavin"), "Gavin Strode", List.of()),
                new Person(Common.of("elena"), "Elena Marsh, MD", List.of()),
                new Person(Common.of("dana"), "Dana </q><script>alert(1)</script> Whitcombe", List.of()),
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
                        "VDR 3.3"),
                new Stake(
                        sourced("s1", "d1", "9", "Each Class A Unit carries two votes."),
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

    private static Assessment assessment() {
        var votes = edge("gavin", new Target.Whole("mso"), Channel.VOTES, OnRecord.PAPER, List.of("s1"), null);
        var right = edge("mso", new Target.Whole("pc"), Channel.RIGHT, OnRecord.PAPER, List.of("w1"), null);
        var hires = edge(
                "mso",
                new Target.InDomain("p1", "CLINICIAN_HIRE_FIRE"),
                Channel.POWER,
                OnRecord.PRACTICE,
                List.of("k1", "w2"),
                "dana");
        var findings = List.of(
                finding("SUC-02", "The management company may replace the owner", path(votes, right), Leg.NAME),
                finding("CLN-02", "Lay party decides clinician hiring", path(votes, hires), Leg.CONTROL));
        var leg = new LegResult(Result.FOUND, false, List.of("f"), List.of());
        return new Assessment(
                "s1",
                DAY,
                DAY,
                "rules 0.1",
                "law 0.1",
                "thresholds 0.1",
                List.of(new PracticeAssessment(
                        "p1",
                        Grade.STRONG_INDICATORS,
                        List.of(),
                        leg,
                        leg,
                        "Both legs are needed.",
                        List.of(
                                new FlagOutcome("p1", "SUC-02", Result.FOUND, "", List.of()),
                                new FlagOutcome("p1", "OWN-01", Result.NOT_FOUND, "", List.of()),
                                new FlagOutcome("p1", "FEE-03", Result.NOT_KNOWN, "Figures are missing.", List.of()),
                                new FlagOutcome("p1", "SUP-02", Result.NOT_EXAMINED, "", List.of())),
                        List.of("The practice may end the agreement without cause (MSA § 9.1)."),
                        List.of(Topic.OWNERS),
                        List.of(Topic.ACCOUNTS),
                        "Both legs are found.")),
                findings);
    }

    private static Finding finding(String flag, String title, ControlPath path, Leg leg) {
        return new Finding(
                flag.toLowerCase(java.util.Locale.ROOT) + "-5c1e9a40",
                flag,
                "rule",
                title,
                Severity.CRITICAL,
                "raised from high, strong state",
                "p1",
                List.of("mso"),
                path,
                title + ", by a path of %d steps.".formatted(path.edges().size()),
                path.facts(),
                List.of(),
                List.of(new AppliedLaw(
                        "replace_owner_right",
                        "Right to replace the owner",
                        "CA",
                        "position of the attorney general",
                        "see the state's list",
                        "secondary",
                        LocalDate.of(2026, 3, 1),
                        null,
                        null)),
                OnRecord.PAPER,
                Certainty.CERTAIN,
                false,
                Map.of(),
                List.of("hiring"),
                "Condition to closing. The right is limited to loss of license, death and incapacity.",
                leg,
                true,
                "00");
    }

    private static ControlPath path(ControlEdge... edges) {
        return new ControlPath(
                "p1",
                edges[edges.length - 1].target(),
                List.of("gavin"),
                List.of(edges),
                OnRecord.PAPER,
                Certainty.CERTAIN,
                false);
    }

    private static ControlEdge edge(
            String from,
            Target to,
            Channel channel,
            OnRecord record,
            List<String> basis,
            @org.jspecify.annotations.Nullable String agent) {
        return new ControlEdge(
                from + channel,
                from,
                to,
                channel,
                Strength.CONTROL,
                Period.EVER,
                Period.OPEN,
                record,
                Certainty.CERTAIN,
                false,
                basis,
                List.of(from),
                agent);
    }

    private static Entity entity(String id, String name, EntityForm form) {
        return new Entity(Common.of(id), name, List.of(), form, null, "CA", null, null, null, null, null, null, null);
    }

    private static Common sourced(String id, String document, String page, String quote) {
        return new Common(id, Period.ALWAYS, OnRecord.PAPER, null, false, new Source(document, page, quote));
    }
}
