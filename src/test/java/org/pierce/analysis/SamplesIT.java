package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pierce.PierceApplication;
import org.pierce.store.ContainerServer;
import org.pierce.store.ContainerStore;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Import and every rule over Bolt against a real Neo4j server in a container: the findings are those that the embedded
 * server gives, which the golden files hold.
 */
@ContainerStore
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesIT {

    private Path home = Path.of("target");
    private ConfigurableApplicationContext context;

    @BeforeAll
    void start() throws Exception {
        home = Files.createTempDirectory("pierce-container");
        var server = ContainerServer.get();
        context = new SpringApplicationBuilder(PierceApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "--pierce.home=" + home,
                        "--spring.neo4j.uri=" + server.uri(),
                        "--spring.neo4j.authentication.username=neo4j",
                        "--spring.neo4j.authentication.password=" + server.password());
    }

    @AfterAll
    void stop() throws Exception {
        context.close();
        FileSystemUtils.deleteRecursively(home);
    }

    static java.util.stream.Stream<String> names() {
        return Samples.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theContainerFindsWhatTheEmbeddedServerFinds(String name) throws Exception {
        var matter = Samples.open(context.getBean(Workbench.class), name, null);
        assertThat(FindingsText.of(matter.assessment()))
                .isEqualTo(Files.readString(Samples.FOLDER.resolve(name).resolve("expected-findings.txt")));
    }
}
