package org.pierce.store;

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/** The container of this test JVM: started by the first test that asks, ended with the JVM. */
public final class ContainerServer implements TestStore {

    private static final String PASSWORD = "only-for-this-container";

    private final Neo4jContainer container;
    private final Driver driver;
    private final Sessions sessions;

    private ContainerServer(String image) {
        container = new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
                .withAdminPassword(PASSWORD)
                .withStartupTimeout(Duration.ofMinutes(4));
        container.start();
        driver = GraphDatabase.driver(container.getBoltUrl(), AuthTokens.basic("neo4j", PASSWORD));
        StoreProperties properties = TestStore.properties(Path.of("unused"));
        StoreOpening.open(driver, properties);
        sessions = new Sessions(() -> driver, properties);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    public static ContainerServer get() {
        return Holder.SERVER;
    }

    /** For processes of their own: what to set as {@code spring.neo4j.uri}. */
    public String uri() {
        return container.getBoltUrl();
    }

    public String password() {
        return PASSWORD;
    }

    @Override
    public Driver driver() {
        return driver;
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    private void stop() {
        driver.close();
        container.stop();
    }

    private static final class Holder {
        static final ContainerServer SERVER =
                new ContainerServer(System.getenv().getOrDefault("PIERCE_NEO4J_IMAGE", "neo4j:2026.08.1"));
    }
}
