package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pierce.matter.AssessmentBook;
import org.pierce.matter.Audit.Deed;
import org.pierce.matter.FindingQuery;
import org.pierce.matter.MatterBook;
import org.pierce.screening.Finding;
import org.pierce.store.CypherText;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** What the store answers to a query for findings is what going through them in memory gives. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptFindingsTest {

    private static final int MANY = 100_000;
    private static final CypherText NODES = CypherText.of("test/count", "MATCH (n) RETURN count(n) AS n");

    /** Fields of a query beside the text. */
    private static final int FIELDS = 7;

    private final Workbench workbench;
    private final AssessmentBook book;
    private final MatterBook matters;
    private final Sessions sessions;
    private List<AnalyzedMatter> opened = List.of();

    @Autowired
    KeptFindingsTest(Workbench workbench, AssessmentBook book, MatterBook matters, Sessions sessions) {
        this.workbench = workbench;
        this.book = book;
        this.matters = matters;
        this.sessions = sessions;
    }

    @BeforeAll
    void takeIn() {
        SharedStore.get().empty();
        opened = List.of(
                Samples.open(workbench, "private-equity-platform", null),
                Samples.open(workbench, "nominee-med-spa", null));
        opened.forEach(workbench::keep);
    }

    @Test
    void anAnalysisIsKeptOnceWithWhatItWasMadeBy() {
        long before = nodes();
        var platform = opened.getFirst();

        workbench.keep(platform);

        assertThat(nodes()).isEqualTo(before);
        var assessment = platform.assessment();
        assertThat(book.list(assessment.snapshot())).singleElement().satisfies(kept -> {
            assertThat(kept.findings()).isEqualTo(assessment.findings().size());
            assertThat(kept.text()).contains(assessment.findings().getFirst().id());
            assertThat(kept.lawHash()).isEqualTo(assessment.law());
            assertThat(kept.rulesHash()).startsWith(assessment.rules());
            assertThat(kept.thresholdsHash()).startsWith(assessment.thresholds());
            assertThat(book.findText(kept.lawHash()).orElseThrow()).contains("== jurisdictions.yaml ==");
            assertThat(book.findText(kept.rulesHash()).orElseThrow()).contains("rule: account-control", "FEE-09");
            assertThat(book.findText(kept.thresholdsHash()).orElseThrow()).contains("nominal-price: 1000 dollars");
        });
        assertThat(matters.listAudit(platform.id()).stream().filter(line -> line.deed() == Deed.ASSESSED))
                .hasSize(1);
    }

    @Test
    void eachFieldAloneGivesWhatThePlainFilterGives() {
        for (var matter : opened) {
            var choices = choices(matter);
            for (int field = 0; field <= FIELDS; field++) {
                for (var value : choices.get(field)) {
                    var values = new @Nullable String[FIELDS + 1];
                    values[field] = value;
                    assertSame(matter, query(values));
                }
            }
        }
    }

    @Test
    void fieldsTogetherGiveWhatThePlainFilterGives() {
        var random = new Random(7);
        int some = 0;
        for (int round = 0; round < 120; round++) {
            var matter = opened.get(round % opened.size());
            var findings = matter.assessment().findings();
            // Near a finding that is there, so that not every answer is empty.
            var near = near(matter, findings.get(random.nextInt(findings.size())));
            var choices = choices(matter);
            var values = new @Nullable String[FIELDS + 1];
            for (int field = 0; field <= FIELDS; field++) {
                values[field] = switch (random.nextInt(6)) {
                    case 0, 1, 2 -> null;
                    case 3 ->
                        choices.get(field).get(random.nextInt(choices.get(field).size()));
                    default -> near.get(field);
                };
            }
            some += assertSame(matter, query(values)) > 0 ? 1 : 0;
        }
        assertThat(some).as("queries with an answer").isBetween(30, 119);
    }

    @Test
    void whatLooksLikeAQueryIsOnlyAValue() {
        var matter = opened.getFirst();
        long before = nodes();
        for (var evil : List.of(
                "' OR true OR '' = '", "high'}) DETACH DELETE finding //", "`) MATCH (n) RETURN n //", "$text", ".*")) {
            for (int field = 0; field <= FIELDS; field++) {
                var values = new @Nullable String[FIELDS + 1];
                values[field] = evil;
                assertThat(workbench.find(matter, query(values)).matched())
                        .as("%s in field %d", evil, field)
                        .isZero();
            }
        }
        assertThat(nodes()).isEqualTo(before);
    }

    private int assertSame(AnalyzedMatter matter, FindingQuery wanted) {
        var expected = PlainFilter.of(matter, wanted);
        var found = workbench.find(matter, wanted);
        assertThat(found.shown())
                .as("%s", wanted)
                .extracting(Finding::id)
                .isEqualTo(expected.stream().map(Finding::id).toList());
        assertThat(found.matched()).as("%s", wanted).isEqualTo(expected.size());
        return expected.size();
    }

    /** For each field the words that occur, and some that are no words of it. */
    private static List<List<String>> choices(AnalyzedMatter matter) {
        var choices = new ArrayList<List<String>>();
        var findings = matter.assessment().findings();
        for (int field = 0; field <= FIELDS; field++) {
            int place = field;
            var words = new ArrayList<>(findings.stream()
                    .map(finding -> near(matter, finding).get(place))
                    .distinct()
                    .limit(20)
                    .toList());
            words.addAll(List.of("", " ", "nobody", "O", "own", "HIGH", "Fee-09", "OWNER"));
            choices.add(words);
        }
        return choices;
    }

    private static List<String> near(AnalyzedMatter matter, Finding finding) {
        var practice = (org.pierce.structure.Practice)
                matter.structure().find(finding.practice()).orElseThrow();
        var words = finding.statement().split(" ");
        return List.of(
                finding.severity().name(),
                finding.flag().replaceFirst("-.*", ""),
                finding.flag(),
                finding.practice(),
                practice.state(),
                finding.record().name(),
                finding.certainty().name(),
                ' ' + words[words.length / 2]);
    }

    private static FindingQuery query(@Nullable String[] of) {
        return new FindingQuery(of[0], of[1], of[2], of[3], of[4], of[5], of[6], of[7], 0, MANY);
    }

    private long nodes() {
        return sessions.find(NODES, Map.of(), row -> row.get("n").asLong()).orElseThrow();
    }
}
