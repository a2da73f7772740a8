package org.pierce.chart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files are ZIP archives that note when each part was written; two runs on the same facts must give the same file. */
public final class StableArchive {

    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    private StableArchive() {}

    /** The same parts, all written at the start of a day. */
    public static byte[] of(byte[] archive, LocalDate day) {
        var out = new ByteArrayOutputStream(archive.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(out)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var stable = new ZipEntry(part.getName());
                stable.setTimeLocal((day.isBefore(EARLIEST) ? EARLIEST : day).atStartOfDay());
                to.putNextEntry(stable);
                from.transferTo(to);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }
}
