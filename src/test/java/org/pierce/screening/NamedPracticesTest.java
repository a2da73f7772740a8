package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.law.LawBook;
import org.pierce.store.EmbeddedStore;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.store.StoredSnapshots;
import org.pierce.trial.RuleCase;

/** Of very many practices of one owner each finding counts all and names few, its own among them, so that all together grow in proportion. */
@EmbeddedStore
class NamedPracticesTest {

    private static final int MANY = 40;

    private final Sessions sessions;

    NamedPracticesTest(Sessions sessions) {
        this.sessions = sessions;
    }

    @Test
    void aFindingNamesItsOwnPracticeAndFewOthers(@TempDir Path folder) throws IOException {
        var example = RuleCase.read(Files.writeString(folder.resolve("flag-many.sheets"), practices()));
        SharedStore.get().empty();
        var snapshot = StoredSnapshots.in(sessions).write(example.structure(), example.derivation());
        var rule = RuleCatalog.standard().findRuleOf("OWN-08").orElseThrow();
        var thresholds = Thresholds.standard();
        int named = thresholds.find("named-practices").orElseThrow().value().intValue();

        var found = new Screening(sessions, RuleCatalog.only(rule), true)
                .run(example.request(snapshot, LawBook.load(), thresholds), ScreeningProgress.NONE)
                .assessment()
                .findings();

        assertThat(found).extracting(Finding::flag).containsOnly("OWN-08", "PATH-05");
        assertThat(found).hasSize(2 * MANY).allSatisfy(finding -> {
            assertThat(finding.statement()).contains(" owns %d practices ".formatted(MANY));
            assertThat(finding.facts()).hasSize(2 * named).contains(finding.practice(), stakeIn(finding.practice()));
        });
    }

    private static String stakeIn(String practice) {
        return practice.equals("P1") ? "stake-doc" : practice.replace("P", "stake");
    }

    private static String practices() {
        return """
                include: %s
                expect: OWN-08 found P2
                == entities ==
                id,name,form,managed by,state
                %s== practices ==
                id,entity,state,profession
                %s== ownership ==
                id,owner,entity,percent
                %s== agreements ==
                id,title,kind,stage,signed
                %s== agreement parties ==
                id,agreement,party,role
                %s""".formatted(
                        Path.of("cypher/rules/base.sheets").toAbsolutePath(),
                        each("pc%1$d,\"Alder Medical %1$d, P.C.\",pc,board,CA\n", 2),
                        each("P%1$d,pc%1$d,CA,medicine\n", 2),
                        each("stake%1$d,doc,pc%1$d,100\n", 2),
                        each("msa%1$d,Agreement %1$d,msa,executed,2024-01-15\n", 2),
                        each("ap%1$da,msa%1$d,pc%1$d,practice\nap%1$db,msa%1$d,mso,manager\n", 2));
    }

    private static String each(String row, int from) {
        return IntStream.rangeClosed(from, MANY).mapToObj(row::formatted).collect(Collectors.joining());
    }
}
