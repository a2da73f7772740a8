package org.pierce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FindingsOfPracticeTest {

    @Test
    void assessmentGivesTheFindingsOfOnePracticeInTheirOrder() {
        var assessment = NomineeAssessment.of(LocalDate.of(2026, 11, 1), "words");

        assertThat(assessment.findingsOf("p1")).isEqualTo(assessment.findings()).hasSize(2);
        assertThat(assessment.findingsOf("p2")).isEmpty();
    }
}
