package org.pierce.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pierce.matter.Audit.Deed;
import org.pierce.store.CypherText;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.store.Snapshots;
import org.pierce.structure.MatterKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class AssessmentBookTest {

    private static final FindingQuery ALL = query(null, 0, 1_000_000);

    private final AssessmentBook assessments;
    private final MatterBook book;
    private final Snapshots snapshots;
    private final Sessions sessions;
    private String snapshot = "";

    @Autowired
    AssessmentBookTest(AssessmentBook assessments, MatterBook book, Snapshots snapshots, Sessions sessions) {
        this.assessments = assessments;
        this.book = book;
        this.snapshots = snapshots;
        this.sessions = sessions;
    }

    @BeforeEach
    void snapshot() {
        SharedStore.get().empty();
        book.create("Alder", MatterKind.DEAL, "ana");
        snapshot = complete();
    }

    @Test
    void anAssessmentIsKeptWithTheTextsThatMadeIt() {
        assessments.keep(Finished.of(snapshot, "rules 1", "owner"), "ana");
        assessments.keep(Finished.of(snapshot, "rules 2", "owner", "fee"), "ben");

        var kept = assessments.list(snapshot);
        assertThat(kept).extracting(AssessmentRecord::text).containsExactly("{\"findings\":2}", "{\"findings\":1}");
        var two = kept.getFirst();
        var one = kept.getLast();
        assertThat(assessments.findText(one.rulesHash())).contains("rules 1");
        assertThat(assessments.findText(two.rulesHash())).contains("rules 2");
        assertThat(one.lawHash()).isEqualTo(two.lawHash());
        assertThat(assessments.findText(one.lawHash())).contains("law");
        assertThat(count("MATCH (kept:Kept) RETURN count(kept) AS n")).isEqualTo(4);
        assertThat(book.listAudit("alder").stream().filter(line -> line.deed() == Deed.ASSESSED))
                .extracting(Audit::who)
                .containsExactly("ben", "ana");
    }

    @Test
    void theSameQuestionIsKeptOnce() {
        assessments.keep(Finished.of(snapshot, "rules", "owner", "fee"), "ana");
        long before = count("MATCH (n) RETURN count(n) AS n");

        assessments.keep(Finished.of(snapshot, "rules", "owner", "fee"), "ben");

        assertThat(count("MATCH (n) RETURN count(n) AS n")).isEqualTo(before);
        var later = Finished.terms(snapshot, Finished.DAY.plusDays(1), "rules");
        assertThat(assessments.isKept(later.id())).as("another day of the law").isFalse();
        assessments.keep(Finished.of(later, List.of()), "ben");
        assertThat(assessments.isKept(later.id())).isTrue();
        assertThat(assessments.list(snapshot)).hasSize(2);
    }

    @Test
    void whatWasInterruptedBeforeItsFindingsIsCompleted() {
        var many = IntStream.range(0, 5_001)
                .mapToObj(number -> Finished.finding("f" + number))
                .toList();
        var terms = Finished.terms(snapshot, Finished.DAY, "rules");
        assessments.keep(Finished.of(terms, many), "ana");
        sessions.write(CypherText.of("test/cut", "MATCH (f:Finding) WHERE f.place > 10 DETACH DELETE f"), Map.of());
        assertThat(assessments.isKept(terms.id())).isFalse();

        assessments.keep(Finished.of(terms, many), "ana");

        assertThat(assessments.isKept(terms.id())).isTrue();
        assertThat(assessments.listFindings(terms.id(), ALL).shown())
                .containsExactlyElementsOf(many.stream().map(KeptFinding::id).toList());
        assertThat(assessments.list(snapshot)).hasSize(1);
    }

    @Test
    void findingsAreShownInPartsOfThoseThatMatch() {
        var terms = Finished.terms(snapshot, Finished.DAY, "rules");
        assessments.keep(
                Finished.of(
                        terms,
                        List.of("a1", "b1", "a2", "a3").stream()
                                .map(Finished::finding)
                                .toList()),
                "ana");

        assertThat(assessments.listFindings(terms.id(), query("A", 0, 2)))
                .isEqualTo(new FoundFindings(3, List.of("a1", "a2")));
        assertThat(assessments.listFindings(terms.id(), query("A", 2, 2)))
                .isEqualTo(new FoundFindings(3, List.of("a3")));
        assertThat(assessments.listFindings(terms.id(), query("A", 4, 2))).isEqualTo(new FoundFindings(3, List.of()));
        assertThat(assessments.listFindings("0".repeat(64), ALL)).isEqualTo(new FoundFindings(0, List.of()));
    }

    @Test
    void nothingIsKeptOfASnapshotThatIsNotComplete() {
        var begun = book.addSnapshot("alder", Finished.DAY, List.of());

        assertThatThrownBy(() -> assessments.keep(Finished.of(begun, "rules", "owner"), "ana"))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(count("MATCH (n:AssessmentRecord|Finding|Kept) RETURN count(n) AS n"))
                .isZero();
    }

    @Test
    void aFindingIsFollowedOverTheSnapshotsByItsIdentity() {
        assessments.keep(Finished.of(snapshot, "rules 1", "owner"), "ana");
        var second = complete();
        assessments.keep(Finished.of(second, "rules 1", "fee"), "ana");
        complete();
        var fourth = complete();
        assessments.keep(Finished.of(fourth, "rules 2", "owner", "fee"), "ana");
        // Of another day than the snapshot's own: does not stand for it.
        assessments.keep(Finished.of(Finished.terms(fourth, Finished.DAY.plusDays(9), "rules 3"), List.of()), "ana");

        var history = assessments.listHistory("alder", "owner");

        assertThat(history).extracting(Appearance::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(history).extracting(Appearance::assessed).containsExactly(true, true, false, true);
        assertThat(history).extracting(Appearance::found).containsExactly(true, false, false, true);
        assertThat(history.getFirst().factsHash()).isEqualTo("hash");
        assertThat(history.getFirst().severity()).isEqualTo("high");
        assertThat(history.getFirst().rules()).isNotEqualTo(history.getLast().rules());
        assertThat(history.getFirst().law()).isEqualTo(history.getLast().law());
        assertThat(assessments.listHistory("birch", "owner")).isEmpty();
    }

    private String complete() {
        var made = book.addSnapshot("alder", Finished.DAY, List.of());
        sessions.write(
                CypherText.of(
                        "test/written",
                        "MATCH (s:Snapshot {id: $snapshot}) SET s.asked = [], s.facts = 0, s.practices = 0"),
                Map.of("snapshot", made));
        snapshots.complete(made);
        return made;
    }

    private static FindingQuery query(@org.jspecify.annotations.Nullable String text, int from, int limit) {
        return new FindingQuery(null, null, null, null, null, null, null, text, from, limit);
    }

    private long count(String query) {
        return sessions.find(CypherText.of("test/count", query), Map.of(), row -> row.get("n")
                        .asLong())
                .orElseThrow();
    }
}
