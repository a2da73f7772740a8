package org.pierce.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pierce.matter.Audit.Deed;
import org.pierce.store.CypherText;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.structure.MatterKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class ViewBookTest {

    private final ViewBook views;
    private final ReviewBook reviews;
    private final MatterBook book;
    private final Sessions sessions;

    @Autowired
    ViewBookTest(ViewBook views, ReviewBook reviews, MatterBook book, Sessions sessions) {
        this.views = views;
        this.reviews = reviews;
        this.book = book;
        this.sessions = sessions;
    }

    @BeforeEach
    void matter() {
        SharedStore.get().empty();
        book.create("Alder", MatterKind.DEAL, "ana");
        book.create("Birch", MatterKind.DEAL, "ana");
    }

    @Test
    void viewsAreKeptByNameAndRemoved() {
        assertThat(views.save("alder", "Before closing", "?closing=true", "ana"))
                .isEmpty();
        assertThat(views.save("alder", "All high", "?severity=high", "ana")).isEmpty();

        assertThat(views.list("alder")).extracting(SavedView::name).containsExactly("All high", "Before closing");
        assertThat(views.list("birch")).isEmpty();
        assertThat(views.save("birch", "All high", "?severity=high", "ben")).isEmpty();

        views.remove("alder", "all HIGH", "ben");
        views.remove("alder", "all HIGH", "ben");
        assertThat(views.list("alder")).extracting(SavedView::name).containsExactly("Before closing");
        assertThat(views.list("birch")).hasSize(1);
        assertThat(book.listAudit("alder"))
                .extracting(Audit::deed)
                .containsExactlyInAnyOrder(Deed.CREATED, Deed.VIEW_SAVED, Deed.VIEW_SAVED, Deed.VIEW_REMOVED);
    }

    @Test
    void aNameIsNeededAndIsGivenOnce() {
        assertThat(views.save("alder", " ", "?", "ana")).isPresent();
        assertThat(views.save("alder", "x".repeat(81), "?", "ana")).isPresent();
        views.save("alder", "Mine", "?severity=high", "ana");
        assertThat(views.save("alder", "MINE", "?severity=low", "ben"))
                .hasValueSatisfying(words -> assertThat(words).contains("choose another name"));
        assertThat(views.list("alder")).extracting(SavedView::query).containsExactly("?severity=high");
    }

    @Test
    void forgettingAMatterDestroysReviewsAndViewsToo() {
        for (var matter : new String[] {"alder", "birch"}) {
            views.save(matter, "Mine", "?severity=high", "ana");
            var accepted = new Decision(ReviewState.CURED, "VDR 9", null, "");
            reviews.change(
                    matter,
                    java.util.List.of(new ReviewRequest(
                            "f1", null, accepted, Assignment.NONE, "secret words", false, "facts", "high")),
                    "ana");
        }

        var receipt = book.forget("alder", "ana");

        assertThat(receipt.nodes())
                .containsEntry("Review", 1L)
                .containsEntry("ReviewEntry", 1L)
                .containsEntry("SavedView", 1L);
        assertThat(sessions.find(
                        CypherText.of("test/left", "MATCH (n {matter: 'alder'}) RETURN count(n) AS n"),
                        Map.of(),
                        row -> row.get("n").asLong()))
                .contains(0L);
        assertThat(reviews.list("birch")).hasSize(1);
        assertThat(views.list("birch")).hasSize(1);
    }
}
