package org.pierce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pierce.screening.Assessment;
import org.pierce.screening.Grade;
import org.pierce.screening.LegResult;
import org.pierce.screening.PracticeAssessment;
import org.pierce.screening.Result;

class ExtentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    @Test
    void theGravestAreTakenAndWhatIsLeftOutIsSaid() {
        var assessment = assessment(1_000);
        var extent = new Extent(400, 40, 120);
        assertThat(extent.setOut(assessment)).hasSize(40).contains("p999").doesNotContain("p1");
        assertThat(extent.listed(assessment)).hasSize(400).contains("p999");
        assertThat(extent.omissions(assessment, List.of()))
                .containsExactly(
                        "Of 1,000 practices the 400 with the gravest assessment are listed.",
                        "Of 1,000 practices the 40 with the gravest assessment are set out in full and drawn.",
                        "The HTML report and the issues list have all practices and all findings.");
    }

    @Test
    void aSmallMatterIsTakenWhole() {
        assertThat(Extent.PAGES.setOut(assessment(12))).hasSize(12);
        assertThat(Extent.PAGES.omissions(assessment(12), List.of())).isEmpty();
    }

    /** The last of all is the only one with strong indicators. */
    private static Assessment assessment(int practices) {
        var all = IntStream.range(0, practices)
                .mapToObj(at -> practice(
                        "p" + at,
                        at == practices - 1
                                ? Grade.STRONG_INDICATORS
                                : at == 1 ? Grade.INSUFFICIENT_EVIDENCE : Grade.ELEVATED))
                .toList();
        return new Assessment("s", DAY, DAY, "rules", "law", "thresholds", all, List.of());
    }

    private static PracticeAssessment practice(String id, Grade grade) {
        var leg = new LegResult(Result.NOT_KNOWN, false, List.of(), List.of());
        return new PracticeAssessment(
                id, grade, List.of(), leg, leg, "", List.of(), List.of(), List.of(), List.of(), List.of(), "");
    }
}
