package org.pierce.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the files of the law come from; the product reads them beside its classes. */
@FunctionalInterface
interface LawSource {

    /** The text of a file, or empty if there is none. */
    Optional<String> find(String file);

    /** The files that Pierce comes with. */
    static LawSource bundled() {
        return file -> {
            try (var in = LawSource.class.getResourceAsStream("/law/" + file)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }
}
