package org.pierce.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Where a reader stands in the chart: all its switches, as they stand in the address, so that a view can be sent to a
 * colleague or kept.
 */
final class ChartAddress {

    /** The switches, in the order in which they are written. */
    private static final List<String> NAMES = List.of(
            "factsAsOf",
            "lawAsOf",
            "draft",
            "practice",
            "finding",
            "from",
            "to",
            "channel",
            "path",
            "derived",
            "shares",
            "unfold",
            "names",
            "off",
            "party",
            "line",
            "why",
            "whom");

    private final Map<String, List<String>> switches;

    private ChartAddress(Map<String, List<String>> switches) {
        this.switches = switches;
    }

    /** What is no switch, or empty, is left out. */
    static ChartAddress of(MultiValueMap<String, String> parameters) {
        var switches = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            var values = parameters.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            if (!values.isEmpty()) {
                switches.put(name, values);
            }
        }
        return new ChartAddress(switches);
    }

    public Optional<String> find(String name) {
        return list(name).stream().findFirst();
    }

    public List<String> list(String name) {
        return switches.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return list(name).contains(value);
    }

    /** Whether names are to be hidden, for sharing. */
    public boolean hidesNames() {
        return has("names", "hidden");
    }

    /** Whether the control of all paths is to be drawn, not only that of the lit one. */
    public boolean showsDerived() {
        return has("derived", "all");
    }

    /** The same place with one switch set. */
    public ChartAddress with(String name, String value) {
        return changed(name, List.of(value));
    }

    /** The same place without one switch. */
    public ChartAddress without(String name) {
        return changed(name, List.of());
    }

    /** The same place with nothing chosen in it: no path, no party, no line. */
    public ChartAddress cleared() {
        return without("finding")
                .without("from")
                .without("to")
                .without("path")
                .without("party")
                .without("line")
                .without("why")
                .without("whom");
    }

    private ChartAddress changed(String name, List<String> values) {
        var other = new LinkedMultiValueMap<>(switches);
        other.put(name, values);
        return of(other);
    }

    /** The end of an address: empty, or {@code ?practice=…&names=hidden}. */
    public String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        switches.forEach((name, values) ->
                values.forEach(value -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return query.toString();
    }

    @Override
    public String toString() {
        return query();
    }
}
