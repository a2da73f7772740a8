package org.pierce.store;

import java.time.LocalDate;
import java.util.List;

/**
 * What is said of a snapshot when it begins.
 *
 * @param matter id of the matter that it belongs to
 * @param date its own date: the day that the facts describe, the default of both dates of an assessment
 * @param sources the files that it came from
 */
public record SnapshotHead(String matter, LocalDate date, List<SourceFile> sources) {

    public SnapshotHead {
        sources = List.copyOf(sources);
    }

    /**
     * A file that was imported.
     *
     * @param name its name as the user had it, without folders
     * @param sha256 hash of its bytes, 64 hexadecimal digits in lower case
     */
    public record SourceFile(String name, String sha256) {}
}
