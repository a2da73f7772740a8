package org.pierce.store;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a Spring context of a test at the embedded server, and the data directory, that all tests of the JVM share. */
public final class EmbeddedStoreInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // Tests look at pages, not at how long they took. Set where a test can set it otherwise.
        if (System.getProperty("pierce.patience") == null) {
            System.setProperty("pierce.patience", "120s");
        }
        EmbeddedServer server = SharedStore.get().server();
        TestPropertyValues.of(
                        "pierce.home=" + SharedStore.get().home(),
                        "spring.neo4j.uri=" + server.uri(),
                        "spring.neo4j.authentication.username=" + server.user(),
                        "spring.neo4j.authentication.password=" + server.password())
                .applyTo(context);
    }
}
