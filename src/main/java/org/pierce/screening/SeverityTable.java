package org.pierce.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Words;
import org.springframework.core.io.ClassPathResource;

/**
 * How severity moves: by the strength of the state, by contradiction, by mere possibility.
 *
 * @param steps steps by adjustment and strength, {@code not-known} among the strengths
 * @param contradicted steps for a paper right that practice contradicts
 * @param possible steps for what is not certain
 * @param text the file, for the hash
 */
record SeverityTable(Map<Adjust, Map<String, Integer>> steps, int contradicted, int possible, String text) {

    static final String NOT_KNOWN = "not-known";

    private static final String FILE = "cypher/severity.yaml";

    static SeverityTable standard() {
        try {
            return parse(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SeverityTable parse(String text) {
        var file =
                StrictMap.parse(FILE, text).allowing("raise-strong", "lower-weak", "both", "contradicted", "possible");
        var steps = new EnumMap<Adjust, Map<String, Integer>>(Adjust.class);
        for (var adjust : EnumSet.complementOf(EnumSet.of(Adjust.NONE))) {
            var row = file.map(Words.of(adjust)).allowing("strong", "moderate", "weak", "none", NOT_KNOWN);
            var byStrength = new LinkedHashMap<String, Integer>();
            row.keys().forEach(strength -> byStrength.put(strength, number(row, strength)));
            steps.put(adjust, byStrength);
        }
        return new SeverityTable(steps, number(file, "contradicted"), number(file, "possible"), text);
    }

    /** Steps up, or down where negative; what the table does not name moves nothing. */
    int stepsFor(Adjust adjust, @Nullable String strength) {
        return steps.getOrDefault(adjust, Map.of()).getOrDefault(strength == null ? NOT_KNOWN : strength, 0);
    }

    private static int number(StrictMap map, String key) {
        try {
            return Integer.parseInt(map.text(key));
        } catch (NumberFormatException e) {
            throw map.refused("'%s' is no whole number.".formatted(key), "Write 1, 0 or -1.");
        }
    }
}
