package org.pierce.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pierce.GeneratedFile;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;

/** Keeps the list of decision domains in step with the tree. */
class DomainsDocTest {

    @Test
    void describesEveryDomain() throws IOException {
        var text = new StringBuilder("""
                # Decision domains

                <!-- Generated from domains.csv by DomainsDocTest. Do not edit. -->

                What can be decided in a practice, for the column `domain` of the sheet `powers`. A power over a domain covers what is
                indented below it. Clinical and revenue domains are protected: a control path may end there. Who controls an equity domain
                moves the practice as a whole.

                | domain | title | part | core | row of the chart | also accepted |
                |---|---|---|---|---|---|
                """);
        for (var domain : Domains.standard().list()) {
            text.append("| %s`%s` | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            "&emsp;".repeat(depth(domain)),
                            domain.code(),
                            domain.title(),
                            domain.part().name().toLowerCase(Locale.ROOT),
                            domain.core() ? "yes" : "",
                            domain.row() == null ? "" : domain.row(),
                            String.join(", ", domain.aliases())));
        }
        GeneratedFile.assertUpToDate(Path.of("docs/domains.md"), text.toString());
    }

    private static int depth(Domain domain) {
        return domain.parent() == null ? 0 : 1 + depth(Domains.standard().get(domain.parent()));
    }
}
