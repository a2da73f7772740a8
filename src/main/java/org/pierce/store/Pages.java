package org.pierce.store;

import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Record;

/** Reads what belongs to a snapshot a page at a time, each in a transaction of its own, so that no limit of time counts for all of it. */
final class Pages {

    private final Sessions sessions;
    private final int size;

    /** @param size rows of a page */
    Pages(Sessions sessions, int size) {
        this.sessions = sessions;
        this.size = size;
    }

    /**
     * Hands over row by row.
     *
     * @param query takes {@code $after} and {@code $end}, between which its keys lie, and {@code $size}; returns {@code key} first, in order
     */
    void read(CypherText query, String snapshot, Consumer<Record> consumer) {
        var prefix = SnapshotKey.prefix(snapshot);
        var after = prefix;
        while (true) {
            var page = sessions.list(query, Map.of("after", after, "end", behind(prefix), "size", size), row -> row);
            page.forEach(consumer);
            if (page.size() < size) {
                return;
            }
            after = page.getLast().get("key").asString();
        }
    }

    /** The first text behind all that begin so. */
    private static String behind(String prefix) {
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }
}
