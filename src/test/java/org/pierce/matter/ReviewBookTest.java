package org.pierce.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pierce.matter.Audit.Deed;
import org.pierce.matter.ReviewOutcome.Conflict;
import org.pierce.matter.ReviewOutcome.Saved;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.SharedStore;
import org.pierce.structure.MatterKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class ReviewBookTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);
    private static final Decision ACCEPTED =
            new Decision(ReviewState.ACCEPTED, "Priced in, side letter signed", DAY, "R. Adeyemi");
    private static final Assignment ANA = new Assignment("Ana", DAY, true);

    private final ReviewBook reviews;
    private final MatterBook book;

    @Autowired
    ReviewBookTest(ReviewBook reviews, MatterBook book) {
        this.reviews = reviews;
        this.book = book;
    }

    @BeforeEach
    void matter() {
        SharedStore.get().empty();
        book.create("Alder", MatterKind.DEAL, "ana");
        book.create("Birch", MatterKind.DEAL, "ana");
    }

    @Test
    void whatIsDecidedIsKeptWithItsHistoryAndTrail() {
        assertThat(change(wanted("f1", null, ACCEPTED, ANA, "See the side letter."), "ana"))
                .isEqualTo(new Saved(1));
        var first = reviews.get("alder", "f1");
        assertThat(change(wanted("f1", first.version(), ACCEPTED, new Assignment("Ben", null, true), ""), "ben"))
                .isEqualTo(new Saved(1));

        var review = reviews.get("alder", "f1");
        assertThat(review.decision()).isEqualTo(ACCEPTED);
        assertThat(review.assignment()).isEqualTo(new Assignment("Ben", null, true));
        assertThat(review.who()).isEqualTo("ben");
        assertThat(review.factsHash()).isEqualTo("facts");
        assertThat(reviews.list("alder")).containsExactly(review);
        assertThat(reviews.listEntries("alder", "f1"))
                .extracting(ReviewEntry::who, ReviewEntry::comment)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("ben", ""),
                        org.assertj.core.api.Assertions.tuple("ana", "See the side letter."));
        assertThat(reviews.listEntries("alder", "f1").getFirst().changes())
                .containsExactly("Owner: Ben, before Ana", "Due: none, before 2027-01-31");
        assertThat(book.listAudit("alder"))
                .extracting(Audit::deed)
                .containsExactlyInAnyOrder(Deed.CREATED, Deed.REVIEWED, Deed.COMMENTED, Deed.REVIEWED);
        assertThat(reviews.list("birch")).isEmpty();
        assertThat(reviews.listEntries("birch", "f1")).isEmpty();
    }

    @Test
    void theSecondOfTwoIsToldAndChangesNothing() {
        change(wanted("f1", null, ACCEPTED, ANA, ""), "ana");

        var late = change(wanted("f1", null, new Decision(ReviewState.CURED, "VDR 9", null, ""), ANA, "mine"), "ben");

        assertThat(late).isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.current())
                .singleElement()
                .satisfies(now -> {
                    assertThat(now.who()).isEqualTo("ana");
                    assertThat(now.state()).isEqualTo(ReviewState.ACCEPTED);
                }));
        assertThat(reviews.get("alder", "f1").state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(reviews.listEntries("alder", "f1")).hasSize(1);
    }

    @Test
    void ofSeveralEitherAllAreChangedOrNone() {
        change(wanted("f2", null, Decision.OPEN, ANA, ""), "ana");
        var both = List.of(wanted("f1", null, ACCEPTED, ANA, ""), wanted("f2", null, ACCEPTED, Assignment.NONE, ""));

        assertThat(reviews.change("alder", both, "ben"))
                .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.current())
                        .extracting(Review::finding)
                        .containsExactly("f2"));
        assertThat(reviews.get("alder", "f1").version()).isNull();
    }

    @Test
    void ofTwoAtOnceOneIsKept() throws Exception {
        for (int round = 0; round < 8; round++) {
            var finding = "race" + round;
            var start = new CyclicBarrier(2);
            try (var both = Executors.newFixedThreadPool(2)) {
                var outcomes = both.invokeAll(List.of(racing(start, finding, "ana"), racing(start, finding, "ben")));
                long saved = 0;
                for (var outcome : outcomes) {
                    saved += outcome.get() instanceof Saved ? 1 : 0;
                }
                assertThat(saved).as(finding).isEqualTo(1);
            }
            assertThat(reviews.listEntries("alder", finding)).hasSize(1);
        }
    }

    @Test
    void aCommentAloneDisturbsNobody() {
        change(wanted("f1", null, ACCEPTED, ANA, ""), "ana");
        var seen = reviews.get("alder", "f1").version();
        change(wanted("f1", seen, ACCEPTED, ANA, "Asked the seller."), "ben");
        assertThat(reviews.get("alder", "f1").version()).isEqualTo(seen);
        assertThat(change(wanted("f1", seen, ACCEPTED, ANA, ""), "ana")).isEqualTo(new Saved(0));
    }

    @Test
    void theFactsOfADecisionAreTakenAnewOnlyWhereItIs() {
        change(wanted("f1", null, ACCEPTED, ANA, ""), "ana");
        var later = new ReviewRequest("f1", 0L, ACCEPTED, Assignment.NONE, "", false, "other", "critical");
        change(later, "ana");
        assertThat(reviews.get("alder", "f1").factsHash()).isEqualTo("facts");
        change(new ReviewRequest("f1", 1L, ACCEPTED, Assignment.NONE, "", true, "other", "critical"), "ana");
        assertThat(reviews.get("alder", "f1").factsHash()).isEqualTo("other");
        assertThat(reviews.listEntries("alder", "f1").getFirst().changes())
                .containsExactly("Accepted: confirmed on the facts as they are now");
    }

    @Test
    void aDecisionThatLacksSomethingIsRefused() {
        var bare = new Decision(ReviewState.ACCEPTED, " ", null, "");
        assertThat(bare.listProblems()).hasSize(3);
        assertThat(new Decision(ReviewState.CURED, "", null, "").listProblems()).hasSize(1);
        assertThat(ACCEPTED.listProblems()).isEmpty();
        assertThatThrownBy(() -> change(wanted("f1", null, bare, ANA, ""), "ana"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reviews.change("none", List.of(wanted("f1", null, ACCEPTED, ANA, "")), "ana"))
                .isInstanceOf(NoSuchElementException.class);
    }

    private Callable<ReviewOutcome> racing(CyclicBarrier start, String finding, String who) {
        return () -> {
            start.await();
            return change(wanted(finding, null, ACCEPTED, ANA, who), who);
        };
    }

    private ReviewOutcome change(ReviewRequest wanted, String who) {
        return reviews.change("alder", List.of(wanted), who);
    }

    private static ReviewRequest wanted(
            String finding, @Nullable Long seen, Decision decision, Assignment assignment, String comment) {
        return new ReviewRequest(finding, seen, decision, assignment, comment, false, "facts", "high");
    }
}
