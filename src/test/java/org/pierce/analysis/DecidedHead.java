package org.pierce.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pierce.intake.SheetsCase;
import org.pierce.law.Overlay;
import org.pierce.screening.Grade;
import org.pierce.structure.Words;

/**
 * The lines before the first sheet of a decided case. Its keys are explained in {@code sample-data/cases/README.md}.
 *
 * @param name folder and, for a twin, file
 */
record DecidedHead(String name, List<SheetsCase.Line> lines) {

    private static final Set<String> KEYS = Set.of(
            "case",
            "outcome",
            "grade",
            "flags",
            "advisory",
            "not-flagged",
            "wanting",
            "exception",
            "law",
            "practice",
            "negative-control",
            "changed",
            "open",
            "note",
            "include",
            "without");

    DecidedHead {
        lines = List.copyOf(lines);
        for (var line : lines) {
            if (!KEYS.contains(line.key())) {
                throw new AssertionError("%s:%d: unknown line '%s'".formatted(name, line.number(), line.key()));
            }
        }
    }

    DecidedOutcome outcome() {
        return find("grade").isPresent()
                ? DecidedOutcome.GRADE_NAMED
                : Words.find(DecidedOutcome.class, get("outcome")).orElseThrow();
    }

    Grade getGrade() {
        return Words.find(Grade.class, get("grade")).orElseThrow();
    }

    boolean isNegativeControl() {
        return find("negative-control").isPresent();
    }

    /** Flags that must be found. */
    Set<String> flags() {
        return words("flags");
    }

    /** Flags that may be found, at medium at most. */
    Set<String> advisory() {
        return words("advisory");
    }

    Set<String> notFlagged() {
        return words("not-flagged");
    }

    /** Practices that the decision speaks of; all where none is named. */
    Set<String> practices() {
        return words("practice");
    }

    /** Flags that must be named as cleared. */
    Set<String> exceptions() {
        return words("exception");
    }

    /** What does not come out as decided, a flag or {@code grade}, each with the reason. */
    TreeMap<String, String> open() {
        var open = new TreeMap<String, String>();
        for (var line : list("open")) {
            var parts = line.split("\\s+", 2);
            open.put(parts[0], parts[1]);
        }
        return open;
    }

    /** {@code law: MN lay_max=0; Isles Wellness v. Progressive (Minn. 2005)}: a row for this case only. */
    List<Overlay> overlays(LocalDate day) {
        return list("law").stream()
                .map(line -> {
                    var parts = line.split("\\s+|=|;\\s*", 4);
                    return new Overlay(
                            parts[0],
                            parts[1],
                            parts[2],
                            null,
                            "for this case only, by " + line.split(";\\s*", 2)[1],
                            "the case library",
                            day);
                })
                .toList();
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new AssertionError(name + ": no line " + key));
    }

    Optional<String> find(String key) {
        return list(key).stream().findFirst();
    }

    private List<String> list(String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .map(SheetsCase.Line::value)
                .toList();
    }

    private Set<String> words(String key) {
        var words = new TreeSet<String>();
        list(key).forEach(line -> words.addAll(List.of(line.split("[,\\s]+"))));
        return words;
    }
}
