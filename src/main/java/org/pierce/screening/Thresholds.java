package org.pierce.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Numbers that are not law, with unit, reason and source; a matter may change them. */
public final class Thresholds {

    private static final String FILE = "cypher/thresholds.yaml";

    private final Map<String, Threshold> values;

    private Thresholds(Map<String, Threshold> values) {
        this.values = values;
    }

    /** Those of the build. */
    public static Thresholds standard() {
        try {
            return parse(FILE, new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Thresholds parse(String place, String text) {
        var file = StrictMap.parse(place, text);
        var values = new LinkedHashMap<String, Threshold>();
        for (var name : file.keys()) {
            var entry = file.map(name).allowing("value", "unit", "reason", "source");
            values.put(
                    name,
                    new Threshold(
                            name,
                            number(entry),
                            entry.text("unit"),
                            entry.text("reason"),
                            entry.text("source"),
                            false));
        }
        return new Thresholds(values);
    }

    private static BigDecimal number(StrictMap entry) {
        try {
            return new BigDecimal(entry.text("value"));
        } catch (NumberFormatException e) {
            throw entry.refused("'value' is no number.", "Write digits.");
        }
    }

    /**
     * With some values replaced, for one matter; they are marked as changed wherever they are printed.
     *
     * @throws RuleException if a name is not known
     */
    public Thresholds with(Map<String, BigDecimal> changes) {
        var changed = new LinkedHashMap<>(values);
        changes.forEach((name, value) -> changed.put(
                name,
                find(name)
                        .orElseThrow(() -> new RuleException(
                                "thresholds", "'%s' is not known.".formatted(name), "See cypher/thresholds.yaml."))
                        .withValue(value)));
        return new Thresholds(changed);
    }

    /** All thresholds, in the order of the file. */
    public Collection<Threshold> list() {
        return List.copyOf(values.values());
    }

    public Optional<Threshold> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** As rules read them: {@code threshold.nominal_price}. */
    Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        values.values().forEach(threshold -> map.put(variable(threshold.name()), threshold.asNumber()));
        return map;
    }

    /** Name of a threshold in a rule: hyphens become underscores. */
    static String variable(String name) {
        return name.replace('-', '_');
    }

    /** All values with their reasons, one a line: what an assessment was made by. */
    public String text() {
        return values.values().stream().map(Threshold::line).collect(Collectors.joining());
    }

    /** The first digits of the hash of {@link #text()}. */
    public String hash() {
        return Hash.ofText(text());
    }
}
