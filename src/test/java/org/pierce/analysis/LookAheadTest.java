package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.GeneratedFile;
import org.pierce.screening.Finding;
import org.pierce.screening.FindingDifference.Kind;
import org.pierce.screening.Severity;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.SharedStore;
import org.pierce.structure.Fact;
import org.pierce.timeline.FindingChange;
import org.pierce.timeline.FindingChange.Cause;
import org.pierce.timeline.MatterTimeline;
import org.pierce.timeline.Progress;
import org.pierce.timeline.TimelineText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** What becomes of findings on later days, by the law and by the facts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookAheadTest {

    private static final LocalDate UNTIL = LocalDate.of(2030, 1, 1);

    private final Workbench workbench;

    @Autowired
    LookAheadTest(Workbench workbench) {
        this.workbench = workbench;
    }

    @BeforeAll
    void emptyStore() {
        SharedStore.get().empty();
    }

    @Test
    void thePlatformIsToldAsInTheGoldenFile() throws IOException {
        var timeline = lookAhead("private-equity-platform", LocalDate.of(2026, 6, 1));
        var text = String.join("\n", new TimelineText(timeline).lines()) + "\n";
        GeneratedFile.assertSame(Path.of("src/test/resources/timeline/private-equity-platform.txt"), text);
    }

    /** The oracle: a direct assessment on the day of each moment, and on the day before it for each cause. */
    @ParameterizedTest
    @ValueSource(strings = {"private-equity-platform", "clean-med-spa"})
    void theChangesLeadToWhatADirectAssessmentFinds(String sample) {
        var timeline = lookAhead(sample, LocalDate.of(2026, 6, 1));
        assertThat(timeline.moments()).isNotEmpty();
        var now = severities(timeline.start().assessment().findings());
        for (var moment : timeline.moments()) {
            var eve = direct(timeline, moment.day().minusDays(1));
            for (var change : moment.changes()) {
                var id = change.finding().id();
                var is = change.kind() == Kind.ENDS ? null : change.finding().severity();
                if (change.cause() != Cause.TIME) {
                    assertThat(eve.get(id))
                            .as("before %s: %s", moment.day(), change)
                            .isEqualTo(now.get(id));
                } else if (!moment.day().equals(UNTIL)) {
                    assertThat(eve.get(id))
                            .as("before %s: %s", moment.day(), change)
                            .isEqualTo(is);
                }
            }
            moment.changes().forEach(change -> apply(change, now));
            assertThat(direct(timeline, moment.day())).as("on %s", moment.day()).isEqualTo(now);
        }
    }

    @Test
    void aFactThatEndsIsTheCauseAndIsNamed(@TempDir Path folder) throws IOException {
        var sample = Path.of("sample-data/nominee-med-spa");
        try (var files = Files.list(sample)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        var powers = folder.resolve("powers.csv");
        var ended =
                Files.readString(powers).replace("id,holder,", "to,id,holder,").replaceAll("(?m)^pow-", ",pow-");
        Files.writeString(powers, ended.replace(",pow-replace-owner", "2027-06-30,pow-replace-owner"));
        var id = store(List.of(folder));
        var timeline = workbench.lookAhead(workbench.open(id, null, null), LocalDate.of(2027, 12, 31), Progress.NONE);
        var ends = timeline.moments().stream()
                .filter(moment -> moment.day().equals(LocalDate.of(2027, 7, 1)))
                .flatMap(moment -> moment.changes().stream())
                .filter(change -> change.finding().flag().equals("SUC-02"))
                .toList();
        assertThat(ends).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ENDS);
            assertThat(change.cause()).isEqualTo(Cause.FACTS);
            assertThat(change.facts()).extracting(Fact::id).containsExactly("pow-replace-owner");
        });
    }

    @Test
    void theLastDayMustLieAhead() {
        var id = store(List.of(Path.of("sample-data/nominee-med-spa")));
        var start = workbench.open(id, null, null);
        assertThatThrownBy(() -> workbench.lookAhead(start, start.assessment().lawAsOf(), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("choose a later one");
    }

    private MatterTimeline lookAhead(String sample, LocalDate from) {
        var id = store(List.of(Path.of("sample-data", sample)));
        return workbench.lookAhead(workbench.open(id, from, from), UNTIL, Progress.NONE);
    }

    private String store(List<Path> sources) {
        return workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, null, step -> {});
    }

    private Map<String, Severity> direct(MatterTimeline timeline, LocalDate day) {
        var matter = ((AnalyzedMatter) timeline.start()).id();
        return severities(workbench.open(matter, day, day).assessment().findings());
    }

    private static void apply(FindingChange change, Map<String, Severity> now) {
        if (change.kind() == Kind.ENDS) {
            now.remove(change.finding().id());
        } else {
            now.put(change.finding().id(), change.finding().severity());
        }
    }

    private static Map<String, Severity> severities(List<Finding> findings) {
        var byId = new TreeMap<String, Severity>();
        findings.forEach(finding -> byId.put(finding.id(), finding.severity()));
        return byId;
    }
}
