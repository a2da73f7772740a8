package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.screening.Finding;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.SharedStore;
import org.pierce.trial.RuleDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A rule of the user's, from a folder outside of the program, is applied beside those of the build. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class UserRulesTest {

    @TempDir
    private static Path rules = Path.of("");

    private final Workbench workbench;

    @Autowired
    UserRulesTest(Workbench workbench) {
        this.workbench = workbench;
    }

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry registry) {
        RuleDraft.write(rules, "leases/own-rent", "USR-07");
        registry.add("pierce.rules.directories", rules::toString);
    }

    @BeforeAll
    static void emptyStore() {
        SharedStore.get().empty();
    }

    @Test
    void itsFindingStandsBesideTheOthers() {
        var sources = List.of(rules.resolve("leases/own-rent/flag-example.sheets"));
        var matter = workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, "own", step -> {});
        var found = workbench.open(matter, null, null);
        assertThat(found.assessment().findings()).extracting(Finding::flag).contains("USR-07");
        assertThat(found.flags()).containsEntry("USR-07", "The practice pays rent to the management side");
    }
}
