package org.pierce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private final String html = HtmlReport.of(NomineeFixture.matter());

    @Test
    void theHtmlIsOnePageOnItsOwn() throws Exception {
        Files.createDirectories(Path.of("target/looks"));
        Files.writeString(Path.of("target/looks/report.html"), html);
        assertThat(html)
                .contains("default-src 'none'")
                .doesNotContainPattern("(src|href)=\"(https?:)?//")
                .doesNotContain("<script", " th:", "<th:");
    }

    @Test
    void textFromDataIsEscaped() {
        assertThat(html).contains("Project &lt;Alder&gt; &amp; Co").doesNotContain("<script>alert");
    }

    @Test
    void everyFindingHasPathFactsLawAndCure() {
        assertThat(html)
                .contains("The management company may replace the owner")
                .contains("75.00 % of votes, 60.00 % economic")
                .contains("Acts through Dana")
                .contains("VDR 3.3 › Stock transfer restriction agreement, § 2.1 (p. 4), executed 2024-03-01")
                .contains("The Manager may at any time designate a successor.")
                .contains("Condition to closing.")
                .contains("Nothing on file speaks against it.");
    }

    @Test
    void everyPracticeIsDrawn() {
        assertThat(html).contains("<svg", "Project &lt;Alder&gt; &amp; Co, practice 1 of 1");
    }

    @Test
    void threeKindsOfSilenceAreThreeWords() {
        assertThat(html).contains(">not found<", ">not known<", ">not examined<");
    }

    @Test
    void wordsThatWouldBeAVerdictDoNotOccur() {
        assertThat(html.toLowerCase(java.util.Locale.ROOT))
                .doesNotContainPattern("\\b(illegal|violation|sham|guilty|compliant)\\b");
    }

    @Test
    void theSummaryFitsAScreen() {
        var lines = TextReport.of(NomineeFixture.matter());
        assertThat(lines).hasSizeLessThanOrEqualTo(45).allMatch(line -> line.length() <= 104);
        assertThat(lines).anyMatch(line -> line.contains("One practice shows strong indicators of lay control."));
    }

    @Test
    void theJsonReadsBack() {
        var root = new JsonMapper().readTree(new StringReader(JsonReport.of(NomineeFixture.matter())));
        assertThat(root.at("/assessment/findings/0/flag").asString()).isEqualTo("SUC-02");
        assertThat(root.at("/explanations/1/hops/2/title").asString()).isEqualTo("Decides, in practice");
    }
}
