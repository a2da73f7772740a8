package org.pierce.store;

import java.util.Set;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * One memory of bookmarks for Spring Data and for {@link Sessions}: on a cluster, where the next transaction may reach a member
 * that lags behind, each of the two sees what the other wrote. Spring Boot's own transaction manager remembers only its own.
 */
@Configuration(proxyBeanMethods = false)
class SharedBookmarks {

    private final ObjectProvider<Driver> driver;

    SharedBookmarks(ObjectProvider<Driver> driver) {
        this.driver = driver;
    }

    @Bean
    Neo4jBookmarkManager bookmarkManager() {
        return Neo4jBookmarkManager.create(
                () -> driver.getObject().executableQueryBookmarkManager().getBookmarks());
    }

    @Bean
    Neo4jTransactionManager transactionManager(
            Driver driver, DatabaseSelectionProvider database, Neo4jBookmarkManager bookmarks) {
        return Neo4jTransactionManager.with(driver)
                .withDatabaseSelectionProvider(database)
                .withBookmarkManager(bookmarks)
                .build();
    }

    @EventListener
    void take(Neo4jBookmarksUpdatedEvent written) {
        driver.getObject().executableQueryBookmarkManager().updateBookmarks(Set.of(), written.getBookmarks());
    }
}
