package org.pierce.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.pierce.screening.Questions;
import org.pierce.screening.Result;
import org.pierce.screening.Severity;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Period;
import org.pierce.structure.Topic;

/** What is found in the nominee structure. */
final class NomineeAssessment {

    private NomineeAssessment() {}

    static Assessment of(LocalDate day, String words) {
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
                finding("SUC-02", "The management company may replace the owner", path(votes, right), Leg.NAME, words),
                finding("CLN-02", "Lay party decides clinician hiring", path(votes, hires), Leg.CONTROL, words));
        var leg = new LegResult(Result.FOUND, false, List.of("f"), List.of());
        return new Assessment(
                "s1",
                day,
                day,
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
                        List.of(Questions.standard().find("SUP-05").orElseThrow()),
                        "Both legs are found.")),
                findings);
    }

    private static Finding finding(String flag, String title, ControlPath path, Leg leg, String words) {
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
                title
                        + ", by a path of %d steps, through %s."
                                .formatted(path.edges().size(), words),
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
            String from, Target to, Channel channel, OnRecord record, List<String> basis, @Nullable String agent) {
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
}
