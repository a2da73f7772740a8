package org.pierce.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.structure.MatterKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.test.context.ContextConfiguration;

/** What Spring Data writes is waited for by the sessions, and the other way: without it a member of a cluster may lag behind. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class SharedBookmarksTest {

    @Autowired
    private MatterBook book;

    @Autowired
    private Driver driver;

    @Autowired
    private Neo4jBookmarkManager ofSpringData;

    @Test
    void sessionsWaitForWhatSpringDataWrote() {
        var before = ofSessions();
        var matter = book.create("Project Elm", MatterKind.DEAL, "an analyst");
        assertThat(ofSessions()).isNotEmpty().isNotEqualTo(before).containsAll(ofSpringData.getBookmarks());
        book.forget(matter.id(), "an analyst");
    }

    @Test
    void springDataWaitsForWhatSessionsWrote() {
        var matter = book.create("Project Ash", MatterKind.DEAL, "an analyst");
        // Forgetting deletes by sessions, and at last saves a line of the audit trail by Spring Data.
        book.forget(matter.id(), "an analyst");
        assertThat(ofSpringData.getBookmarks()).isNotEmpty().containsAll(ofSessions());
    }

    private Set<Bookmark> ofSessions() {
        return driver.executableQueryBookmarkManager().getBookmarks();
    }
}
