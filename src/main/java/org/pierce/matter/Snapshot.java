package org.pierce.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.pierce.store.SnapshotHead.SourceFile;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One state of a matter's facts, written once. The store begins and completes it; here it is only read.
 *
 * @param id {@code <matter>.<number>}
 * @param matter id of its matter
 * @param number counts up within the matter from 1; a number may be missing, none comes twice
 * @param date its own date: the day that the facts describe
 * @param created when the import began
 * @param sourceNames names of the files that it came from
 * @param sourceHashes their hashes, in the same order
 * @param facts how many facts it has
 * @param practices how many of them are practices
 * @param complete whether all of it is written; one that is not is never handed out
 */
@Node("Snapshot")
@Immutable
public record Snapshot(
        @Id String id,
        String matter,
        long number,
        LocalDate date,
        Instant created,
        List<String> sourceNames,
        List<String> sourceHashes,
        long facts,
        long practices,
        boolean complete) {

    public Snapshot {
        sourceNames = List.copyOf(sourceNames);
        sourceHashes = List.copyOf(sourceHashes);
    }

    /** The files that it came from. */
    public List<SourceFile> sources() {
        return IntStream.range(0, sourceNames.size())
                .mapToObj(file -> new SourceFile(sourceNames.get(file), sourceHashes.get(file)))
                .toList();
    }
}
