package org.pierce.matter;

import java.util.Map;

/**
 * A query as it is put to the store.
 *
 * @param text Cypher
 * @param parameters what it is put with
 */
public record AskedQuery(String text, Map<String, Object> parameters) {

    public AskedQuery {
        parameters = Map.copyOf(parameters);
    }
}
