package org.pierce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.PierceApplication;

/** A user's own rule from the first draft to a run, and what is told where it is wrong. */
class RulesCommandTest {

    private static final String ID = "leases/own-rent";

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(before);
    }

    @Test
    void aDraftIsCheckedAndAppliedAndListed() throws IOException {
        var rules = folder.resolve("rules");
        assertThat(run("rules", "new", ID, "--in", rules.toString(), "--flag", "USR-07"))
                .isZero();
        assertThat(run("rules", "check", rules.toString())).as(printed()).isZero();
        assertThat(printed())
                .contains("passed   leases/own-rent: the gate", "flag-example.sheets", "5 of 5 passed")
                .doesNotContain("FAILED");
        assertThat(run("rules", "USR-07", "--rules", rules.toString())).isZero();
        assertThat(printed()).contains("The practice pays rent to the management side");

        var deal = rules.resolve(ID).resolve("flag-example.sheets");
        var home = folder.resolve("home").toString();

        // A case that comes out otherwise is told with what came, and a query that writes is refused with the reason.
        var flagged = rules.resolve(ID).resolve("flag-example.sheets");
        Files.writeString(flagged, Files.readString(flagged).replace("severity=low", "severity=high"));
        assertThat(run("rules", "check", rules.toString())).isEqualTo(1);
        assertThat(printed())
                .contains("FAILED   leases/own-rent: flag-example.sheets", "severity=low", "4 of 5 passed");
        var query = rules.resolve(ID).resolve("rule.cypher");
        Files.writeString(
                query, Files.readString(query).replace("RETURN 'found'", "SET f.stream = 'x'\nRETURN 'found'"));
        assertThat(run("rules", "check", rules.toString())).isEqualTo(2);
        assertThat(printed()).contains("FAILED   leases/own-rent: the gate");
        assertThat(run("analyze", plain(deal), "--rules", rules.toString(), "--home", home, "--out", home))
                .isEqualTo(2);
        assertThat(err.toString()).contains("leases/own-rent").doesNotContain("\tat ");
    }

    @Test
    void whatCannotBeARuleIsRefusedWithTheRemedy() throws IOException {
        assertThat(run("rules", "new", "Own Rent", "--in", folder.toString())).isEqualTo(2);
        assertThat(run("rules", "new", ID, "--in", folder.toString(), "--flag", "own"))
                .isEqualTo(2);
        assertThat(run("rules", "new", ID, "--in", folder.toString())).isZero();
        assertThat(run("rules", "new", ID, "--in", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("leases/rent-above-market", "USR-01", "Choose another name");

        var query = folder.resolve(ID).resolve("rule.cypher");
        Files.writeString(query, Files.readString(query).replace("severity: low", "severity: grave"));
        assertThat(run("rules", "--rules", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("grave").doesNotContain("\tat ");
    }

    @Test
    void whatFactsAloneDoNotSettleIsAskedWithItsDocument() {
        assertThat(run("rules")).isZero();
        assertThat(printed()).contains("SUP-05   question");
        assertThat(run("rules", "sup-05")).isZero();
        assertThat(printed()).contains("## What it means", "Answered by: Standing orders and a sample of charts.");
        assertThat(run("rules", "PATH-06")).isEqualTo(2);
        assertThat(err.toString()).contains("No rule or question looks for PATH-06");
    }

    /** The facts of a case without its expectations, as a user would have them. */
    private String plain(Path example) throws IOException {
        var copy = folder.resolve("deal.sheets");
        var text = Files.readString(example)
                .replaceAll("(?m)^(expect|note):.*\n", "")
                .replace("../../base.sheets", "rules/base.sheets");
        return Files.writeString(copy, text).toString();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        try (var house = new House(PierceApplication.class)) {
            return PierceCommandLine.of(house)
                    .setErr(new PrintWriter(err))
                    .setOut(new PrintWriter(new StringWriter()))
                    .execute(arguments);
        }
    }
}
