package org.pierce.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pierce.screening.RuleException;
import org.springframework.core.io.ClassPathResource;

/** A rule that works from the first day, with a page and a case of each kind, to be changed into the user's own. */
public final class RuleDraft {

    private static final List<String> FILES =
            List.of("rule.cypher", "page.md", "flag-example.sheets", "ignore-example.sheets", "unknown-example.sheets");

    /** The small practice that cases include; it lies two folders above them. */
    private static final String BASE = "base.sheets";

    private RuleDraft() {}

    /**
     * Writes the folder of a new rule. Nothing that is there is changed.
     *
     * @param directory the directory of the user's rules, made if it is not there
     * @param id {@code <group>/<name>}, both in lower case, with hyphens
     * @param flag the flag that it declares, such as {@code USR-01}
     * @return the files that were written
     * @throws RuleException if the id or flag is not of that form, or there is such a folder already
     */
    public static List<Path> write(Path directory, String id, String flag) {
        if (!id.matches("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*")) {
            throw new RuleException(
                    id,
                    "this names no group and rule.",
                    "Write two words in lower case, as in leases/rent-above-market.");
        }
        if (!flag.matches("[A-Z]{2,5}-\\d{2}")) {
            throw new RuleException(flag, "this is no id of a flag.", "Write capitals, a hyphen, two digits: USR-01.");
        }
        var folder = directory.resolve(id);
        if (Files.exists(folder)) {
            throw new RuleException(folder.toString(), "it is there already.", "Choose another name.");
        }
        try {
            Files.createDirectories(folder);
            var written = new ArrayList<Path>();
            var name = id.substring(id.indexOf('/') + 1);
            for (var file : FILES) {
                var text = text("org/pierce/trial/" + file)
                        .replace("RULE-NAME", name)
                        .replace("FLAG-ID", flag);
                written.add(Files.writeString(folder.resolve(file), text));
            }
            if (Files.notExists(directory.resolve(BASE))) {
                written.add(Files.writeString(directory.resolve(BASE), text("cypher/rules/" + BASE)));
            }
            return List.copyOf(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
