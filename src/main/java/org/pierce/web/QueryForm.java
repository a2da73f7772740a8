package org.pierce.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/**
 * A query as it stands in the explorer.
 *
 * @param cypher its text
 * @param finding id of the finding whose rule it is; empty where it is none
 * @param given values of the parameters that somebody fills in
 */
record QueryForm(String cypher, String finding, Map<String, String> given) {

    private static final String PARAMETER = "p.";

    QueryForm {
        given = new LinkedHashMap<>(given);
    }

    /** {@code p.party=gavin-strode} gives the parameter {@code $party}. */
    static QueryForm of(MultiValueMap<String, String> sent) {
        var given = new TreeMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.startsWith(PARAMETER) && name.substring(PARAMETER.length()).matches("[A-Za-z_]\\w{0,60}")) {
                given.put(name.substring(PARAMETER.length()), values.getFirst().strip());
            }
        });
        return new QueryForm(first(sent, "cypher"), first(sent, "finding"), given);
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    QueryForm with(String text) {
        return new QueryForm(text, finding, given);
    }

    QueryForm asking(Iterable<String> names) {
        var asked = new TreeMap<>(given);
        names.forEach(name -> asked.putIfAbsent(name, ""));
        return new QueryForm(cypher, finding, asked);
    }
}
