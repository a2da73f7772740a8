package org.pierce.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the fixed queries, each a file {@code cypher/<name>.cypher} on the classpath, once. */
public final class QueryFile {

    private static final Map<String, CypherText> READ = new ConcurrentHashMap<>();

    private QueryFile() {}

    /**
     * @param name the path below {@code cypher/} without the ending, such as {@code snapshot/complete}
     * @throws StoreException if there is no such file
     */
    public static CypherText get(String name) {
        return READ.computeIfAbsent(
                name, unread -> CypherText.of(unread, Resource.read("cypher/" + unread + ".cypher")));
    }
}
