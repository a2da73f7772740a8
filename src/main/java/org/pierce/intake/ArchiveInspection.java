package org.pierce.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a workbook once, keeping nothing, before anything in it is parsed: sizes are counted rather than believed, and
 * macros and document type declarations are refused.
 */
final class ArchiveInspection {

    private static final int MOST_PARTS = 20_000;
    private static final long GRACE = 1L << 20;
    private static final byte[] DECLARATION = "<!DOCTYPE".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int OLE = 0xD0CF11E0;

    private final Path file;
    private final String shown;
    private final Reading reading;
    private long total;

    ArchiveInspection(Path file, String shown, Reading reading) {
        this.file = file;
        this.shown = shown;
        this.reading = reading;
    }

    /** Whether the workbook may be parsed; what is wrong is added to the problems. */
    boolean isSafe() throws IOException {
        if (isOle()) {
            return refuse(
                    ProblemKind.ENCRYPTED_FILE,
                    "the workbook is protected by a password, or of the format before 2007",
                    "Remove the password, or save it as .xlsx.");
        }
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) {
                return refuse(ProblemKind.UNSAFE_ARCHIVE, "the workbook has %,d parts".formatted(archive.size()), ANEW);
            }
            var entries = archive.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (!isSafe(entry) || !isSafe(archive, entry)) {
                    return false;
                }
            }
            return true;
        } catch (ZipException damaged) {
            return refuse(ProblemKind.UNREADABLE_FILE, "the workbook is damaged", "Open and save it anew as .xlsx.");
        }
    }

    private static final String ANEW = "Copy the rows into a new workbook; pierce template writes an empty one.";

    private boolean isOle() throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(4);
            return start.length == 4 && java.nio.ByteBuffer.wrap(start).getInt() == OLE;
        }
    }

    private boolean isSafe(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) {
            return refuse(ProblemKind.MACROS, "the workbook holds macros", "Save it as .xlsx without macros.");
        }
        if (name.startsWith("xl/externallinks/") && !name.contains("_rels/") || name.equals("xl/connections.xml")) {
            reading.problems()
                    .add(Problem.of(
                            ProblemKind.EXTERNAL_LINKS,
                            shown,
                            "the workbook refers to other files",
                            "They are not followed; the values stored in the cells were read."));
        }
        return true;
    }

    private boolean isSafe(ZipFile archive, ZipEntry entry) throws IOException {
        var markup = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        try (var in = archive.getInputStream(entry)) {
            return count(in, Math.max(1, entry.getCompressedSize()), markup);
        }
    }

    private boolean count(InputStream in, long packed, boolean markup) throws IOException {
        var buffer = new byte[1 << 16];
        var unpacked = 0L;
        var matched = 0;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            total += read;
            if (total > reading.limits().unpackedBytes()
                    || unpacked > GRACE && packed < unpacked * reading.limits().smallestRatio()) {
                return refuse(ProblemKind.UNSAFE_ARCHIVE, "the workbook unpacks to far more than its own size", ANEW);
            }
            for (var at = 0; markup && at < read && matched < DECLARATION.length; at++) {
                // Zero bytes are passed over, so that UTF-16 hides nothing.
                if (buffer[at] != 0) {
                    matched = buffer[at] == DECLARATION[matched] ? matched + 1 : buffer[at] == '<' ? 1 : 0;
                }
            }
            if (matched == DECLARATION.length) {
                return refuse(
                        ProblemKind.DOCUMENT_TYPE_DECLARATION,
                        "the workbook declares XML entities, which no spreadsheet does",
                        ANEW);
            }
        }
        return true;
    }

    private boolean refuse(ProblemKind kind, String wrong, String right) {
        reading.problems().add(Problem.of(kind, shown, wrong, right));
        return false;
    }
}
