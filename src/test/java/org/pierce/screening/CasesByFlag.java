package org.pierce.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The cases that name a flag: those of its rule, and decided ones.
 *
 * @param ofRules files of the rule in which the flag must be found, without their ending
 * @param decided decided cases that must show it or name it as cleared
 */
record CasesByFlag(Map<String, TreeSet<String>> ofRules, Map<String, TreeSet<String>> decided) {

    private static final Path DECIDED = Path.of("sample-data/cases");

    static CasesByFlag read(RuleCatalog catalog) {
        var ofRules = new TreeMap<String, TreeSet<String>>();
        for (var rule : catalog.rules()) {
            rule.cases().forEach((file, text) -> text.lines()
                    .filter(line -> line.matches("expect:\\s*\\S+\\s+found .*"))
                    .forEach(line -> add(ofRules, line.split("\\s+")[1], file.replace(".sheets", ""))));
        }
        var decided = new TreeMap<String, TreeSet<String>>();
        try (var files = Files.find(DECIDED, 2, (path, attributes) -> isHead(path))) {
            files.forEach(file -> flags(file)
                    .forEach(flag -> add(
                            decided, flag, DECIDED.relativize(file).getName(0).toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CasesByFlag(ofRules, decided);
    }

    TreeSet<String> ofRule(String flag) {
        return ofRules.getOrDefault(flag, new TreeSet<>());
    }

    TreeSet<String> decided(String flag) {
        return decided.getOrDefault(flag, new TreeSet<>());
    }

    private static boolean isHead(Path path) {
        var name = path.getFileName().toString();
        return name.equals("facts.sheets") || name.equals("decided.txt") || name.startsWith("twin-");
    }

    private static Stream<String> flags(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("flags:") || line.startsWith("exception:"))
                    .flatMap(line -> List.of(line.split("[:,\\s]+")).stream().skip(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, TreeSet<String>> cases, String flag, String name) {
        cases.computeIfAbsent(flag, none -> new TreeSet<>()).add(name);
    }
}
