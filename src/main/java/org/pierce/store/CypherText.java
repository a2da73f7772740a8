package org.pierce.store;

/**
 * A query with the name under which errors and logs speak of it. Values never stand in the text: they are parameters.
 *
 * @param name where the text comes from, for a file its path below {@code cypher/} without the ending
 * @param text Cypher 25
 */
public record CypherText(String name, String text) {

    public static CypherText of(String name, String text) {
        return new CypherText(name, text);
    }
}
