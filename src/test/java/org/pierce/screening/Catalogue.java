package org.pierce.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What Pierce must look at, from the research.
 *
 * @param flags all ids, in the order of the families
 * @param engine flags that the assessment itself answers, and how
 * @param engineTests the tests that hold it to that
 * @param points the points of the articles
 */
record Catalogue(
        List<String> flags, Map<String, String> engine, Map<String, List<String>> engineTests, List<Point> points) {

    private static final Path FILE = Path.of("src/test/resources/coverage/catalogue.yaml");

    /**
     * A point of the articles.
     *
     * @param flags flags that it calls for
     * @param guard what must not be flagged; empty where it calls for flags
     * @param cases cases that show the guard
     */
    record Point(String id, String kind, String says, List<String> flags, String guard, List<String> cases) {}

    static Catalogue read() {
        try {
            return of(StrictMap.parse(FILE.toString(), Files.readString(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalogue of(StrictMap file) {
        file.allowing("families", "engine", "engine-tests", "points");
        var families = file.map("families");
        var flags = families.keys().stream()
                .flatMap(family -> range(family, 1, Integer.parseInt(families.text(family))))
                .toList();
        var engine = new LinkedHashMap<String, String>();
        var tests = new LinkedHashMap<String, List<String>>();
        for (var flag : file.map("engine").keys()) {
            engine.put(flag, file.map("engine").text(flag));
            tests.put(flag, file.map("engine-tests").list(flag));
        }
        var points = new ArrayList<Point>();
        for (var id : file.map("points").keys()) {
            points.add(point(id, file.map("points").map(id)));
        }
        return new Catalogue(flags, engine, tests, points);
    }

    private static Point point(String id, StrictMap point) {
        point.allowing("kind", "says", "flags", "guard", "cases");
        return new Point(
                id,
                point.text("kind"),
                point.text("says"),
                point.list("flags").stream().flatMap(Catalogue::flags).toList(),
                point.findText("guard").orElse(""),
                point.list("cases"));
    }

    /** {@code CLN-01}, or {@code CLN-01 to CLN-17}. */
    private static Stream<String> flags(String text) {
        var ends = text.split(" to ");
        if (ends.length == 1) {
            return Stream.of(text);
        }
        return range(text.substring(0, text.indexOf('-')), number(ends[0]), number(ends[1]));
    }

    private static Stream<String> range(String family, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj("%s-%%02d".formatted(family)::formatted);
    }

    private static int number(String flag) {
        return Integer.parseInt(flag.substring(flag.indexOf('-') + 1));
    }
}
