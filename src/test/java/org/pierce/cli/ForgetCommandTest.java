package org.pierce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pierce.PierceApplication;
import org.pierce.matter.MatterBook;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.SharedStore;
import org.pierce.structure.MatterKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class ForgetCommandTest {

    private static final List<String> SETTINGS = List.of(
            "pierce.home",
            "spring.neo4j.uri",
            "spring.neo4j.authentication.username",
            "spring.neo4j.authentication.password");

    private final MatterBook book;
    private final Environment environment;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Autowired
    ForgetCommandTest(MatterBook book, Environment environment) {
        this.book = book;
        this.environment = environment;
    }

    @BeforeEach
    void empty() {
        SharedStore.get().empty();
        book.create("Alder", MatterKind.DEAL, "ana");
        book.create("Birch", MatterKind.DEAL, "ana");
    }

    @Test
    void destroysTheMatterAndPrintsAReceipt() {
        assertThat(run("forget", "alder")).as(err.toString()).isZero();

        assertThat(out.toString())
                .contains("Destroyed the matter alder")
                .containsPattern("Matter +1")
                .containsPattern("Files +0");
        assertThat(book.list()).extracting(matter -> matter.id()).containsExactly("birch");
    }

    @Test
    void anUnknownMatterIsBadInputAndTheIdsAreNamed() {
        assertThat(run("forget", "cedar")).isEqualTo(2);

        assertThat(err.toString()).contains("alder").contains("birch");
        assertThat(book.list()).hasSize(2);
    }

    private int run(String... arguments) {
        try (House house = new House(PierceApplication.class)) {
            SETTINGS.forEach(setting -> house.set(setting, environment.getRequiredProperty(setting)));
            return PierceCommandLine.of(house)
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(arguments);
        }
    }
}
