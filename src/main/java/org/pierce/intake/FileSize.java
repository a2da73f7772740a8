package org.pierce.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Refuses files that are too large before a byte of them is read. */
final class FileSize {

    private FileSize() {}

    static Optional<Problem> find(Path file, String shown, Limits limits) throws IOException {
        var size = Files.size(file);
        return size <= limits.fileBytes()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        ProblemKind.FILE_TOO_LARGE,
                        shown,
                        "the file has %,d MB".formatted(size >> 20),
                        "At most %,d MB are read. Split it, or check that it is the right file."
                                .formatted(limits.fileBytes() >> 20)));
    }
}
