package org.pierce.web;

import java.util.List;
import java.util.Map;
import org.pierce.analysis.AnalyzedMatter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The query behind a panel, for "Show the Cypher".
 *
 * @param note what it is to the panel, a sentence
 * @param text the query as it is put to the graph
 * @param parameters what it is put with
 * @param address of the explorer with the query in it
 */
record ShownQuery(String note, String text, List<Bound> parameters, String address) {

    /** The longest value that is shown: those of a rule hold all of the law that it reads. */
    private static final int LONGEST = 2_000;

    /** @param value as text, cut where it is long */
    record Bound(String name, String value) {

        static Bound of(String name, Object value) {
            var text = String.valueOf(value);
            return new Bound(name, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
    }

    ShownQuery {
        parameters = List.copyOf(parameters);
    }

    /** One of the explorer's own, with what it asks for filled in. */
    static ShownQuery of(
            AnalyzedMatter matter, Dates dates, ExploreQuery query, String note, Map<String, String> given) {
        var address = explorer(matter, dates).queryParam("query", query.word());
        given.forEach((name, value) -> address.queryParam("p." + name, "{" + name + "}"));
        var bound = new java.util.TreeMap<String, Object>(given);
        bound.put("snapshot", matter.assessment().snapshot());
        return new ShownQuery(
                note,
                query.text(),
                bounds(bound),
                address.encode().buildAndExpand(given).toUriString());
    }

    /** One that the explorer takes as text, with its parameters. */
    static ShownQuery of(AnalyzedMatter matter, Dates dates, String text, String note, Map<String, Object> given) {
        var values = new java.util.HashMap<String, Object>(given);
        values.put("text-of-it", text);
        var address = explorer(matter, dates).queryParam("cypher", "{text-of-it}");
        given.forEach((name, value) -> address.queryParam("p." + name, "{" + name + "}"));
        return new ShownQuery(
                note,
                text,
                bounds(given),
                address.encode().buildAndExpand(values).toUriString());
    }

    /** One that the explorer knows by the finding that it found. */
    static ShownQuery ofFinding(
            AnalyzedMatter matter, Dates dates, String finding, String text, String note, Map<String, Object> given) {
        var address = explorer(matter, dates).queryParam("finding", "{finding}");
        return new ShownQuery(
                note,
                text,
                bounds(given),
                address.encode().buildAndExpand(Map.of("finding", finding)).toUriString());
    }

    private static UriComponentsBuilder explorer(AnalyzedMatter matter, Dates dates) {
        return UriComponentsBuilder.fromUriString("/matters/%s/explore%s".formatted(matter.id(), dates.query()))
                .fragment("cypher");
    }

    static List<Bound> bounds(Map<String, ?> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Bound.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
