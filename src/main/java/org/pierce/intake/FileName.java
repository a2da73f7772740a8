package org.pierce.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Names of files as problems show them, without the folders above. */
final class FileName {

    private FileName() {}

    static String shown(Path file) {
        var name = file.toAbsolutePath().normalize().getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The name without its extension. */
    static String stem(Path file) {
        var name = shown(file);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The extension in lower case, empty where there is none. */
    static String extension(Path file) {
        var name = shown(file);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    static Problem unreadable(String shown, IOException why) {
        return Problem.of(
                ProblemKind.UNREADABLE_FILE,
                shown,
                "the file cannot be read (%s)".formatted(why.getClass().getSimpleName()),
                "Check that it exists, that you may read it, and that no other program holds it open.");
    }
}
