package org.pierce.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Looks through the bytes of a text file before it is parsed: whether it is UTF-8 without NUL. A file in another encoding
 * is refused with the way to save it, never guessed at, because a wrong guess changes names.
 */
final class TextInspection {

    private static final String SAVE = "Save it as UTF-8: in Excel, Save as, CSV UTF-8 (comma delimited).";

    private TextInspection() {}

    /** What is wrong with the file as a text, if anything. */
    static Optional<Problem> find(Path file, String shown) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(4);
            if (start.length == 0) {
                return Optional.of(Problem.of(
                        ProblemKind.EMPTY_FILE,
                        shown,
                        "the file is empty",
                        "Write the names of the columns in its first row, or delete the file."));
            }
            if (isWide(start)) {
                return Optional.of(wrong(shown, 1, "the file is in UTF-16"));
            }
        }
        try (var in = Files.newInputStream(file)) {
            return scan(in, shown);
        }
    }

    private static boolean isWide(byte[] start) {
        var first = start[0] & 0xff;
        var second = start.length > 1 ? start[1] & 0xff : -1;
        return first == 0xff && second == 0xfe
                || first == 0xfe && second == 0xff
                || first == 0 && second != 0
                || first != 0 && second == 0 && start.length == 4 && start[2] != 0 && start[3] == 0;
    }

    private static Optional<Problem> scan(InputStream in, String shown) throws IOException {
        var utf8 = new Utf8();
        var row = 1;
        var buffer = new byte[1 << 16];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (var at = 0; at < read; at++) {
                if (buffer[at] == 0) {
                    return Optional.of(new Problem(
                            ProblemKind.NUL_CHARACTER,
                            shown,
                            "",
                            row,
                            "",
                            "there is a NUL character",
                            "The file is damaged or no text. Export it anew.",
                            0));
                }
                if (!utf8.accepts(buffer[at] & 0xff)) {
                    return Optional.of(wrong(shown, row, "the text is not UTF-8; it looks like Windows-1252"));
                }
                row += buffer[at] == '\n' ? 1 : 0;
            }
        }
        return utf8.isWhole()
                ? Optional.empty()
                : Optional.of(wrong(shown, row, "the text is not UTF-8, or is cut off"));
    }

    private static Problem wrong(String shown, int row, String wrong) {
        return new Problem(ProblemKind.WRONG_ENCODING, shown, "", row, "", wrong, SAVE, 0);
    }

    /** Follows a text byte by byte. */
    private static final class Utf8 {
        private int following;
        private int smallest;
        private int largest = 0xbf;

        boolean accepts(int octet) {
            if (following > 0) {
                var fits = octet >= smallest && octet <= largest;
                following--;
                smallest = 0x80;
                largest = 0xbf;
                return fits;
            }
            following = octet < 0x80 ? 0 : octet < 0xe0 ? 1 : octet < 0xf0 ? 2 : 3;
            // Overlong forms, surrogates and what lies beyond the last code point show in the second byte.
            smallest = octet == 0xe0 ? 0xa0 : octet == 0xf0 ? 0x90 : 0x80;
            largest = octet == 0xed ? 0x9f : octet == 0xf4 ? 0x8f : 0xbf;
            return octet < 0x80 || octet >= 0xc2 && octet <= 0xf4;
        }

        boolean isWhole() {
            return following == 0;
        }
    }
}
