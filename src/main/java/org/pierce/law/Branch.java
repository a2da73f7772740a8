package org.pierce.law;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file that remembers its place, so that each problem names its line. Values are read as the text
 * that is written: a jurisdiction {@code NO} or an answer {@code no} is never turned into a boolean.
 */
final class Branch {

    private final String file;
    private final int line;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final LawProblems problems;

    private Branch(String file, MappingNode node, LawProblems problems) {
        this.file = file;
        this.line = lineOf(node);
        this.problems = problems;
        for (var tuple : node.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (entries.put(key, tuple.getValueNode()) != null) {
                problems.add(file, lineOf(tuple.getKeyNode()), "%s stands twice.".formatted(key), "Keep one of them.");
            }
        }
    }

    /** The mapping at the top of a file, or empty with a problem. */
    static Optional<Branch> top(String file, String text, LawProblems problems) {
        return compose(file, text, problems).flatMap(node -> branch(file, node, problems));
    }

    /** The mappings of a file that is one list. */
    static List<Branch> list(String file, String text, LawProblems problems) {
        return compose(file, text, problems)
                .map(node -> branches(file, node, problems))
                .orElse(List.of());
    }

    private static Optional<Node> compose(String file, String text, LawProblems problems) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                problems.add(file, 1, "The file is empty.", "Restore it.");
            }
            return Optional.ofNullable(node);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            problems.add(
                    file, mark == null ? 1 : mark.getLine() + 1, "Not YAML: " + broken.getProblem() + ".", "Mend it.");
            return Optional.empty();
        }
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    Set<String> keys() {
        return entries.keySet();
    }

    void allow(Set<String> known) {
        entries.forEach((key, node) -> {
            if (!known.contains(key)) {
                problem(node, "%s is not a key here.".formatted(key), "Use one of: %s.".formatted(list(known)));
            }
        });
    }

    Optional<String> find(String key) {
        var node = entries.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        problem(node, "%s is not a plain text.".formatted(key), "Write one value behind it.");
        return Optional.empty();
    }

    /** The text of a key; where it is missing, a problem and an empty text. */
    String get(String key, String remedy) {
        if (!entries.containsKey(key)) {
            problem("%s is missing.".formatted(key), remedy);
        }
        return find(key).orElse("");
    }

    Optional<LocalDate> findDay(String key) {
        return find(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException wrong) {
                problem(key, "%s is not a day.".formatted(text), "Write it as 2026-01-01.");
                return Optional.empty();
            }
        });
    }

    /** A list of texts, or one text as a list of one. */
    List<String> texts(String key) {
        var node = entries.get(key);
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(item -> item instanceof ScalarNode scalar
                            ? scalar.getValue().strip()
                            : "")
                    .toList();
        }
        return find(key).map(List::of).orElse(List.of());
    }

    List<Branch> branches(String key) {
        var node = entries.get(key);
        return node == null ? List.of() : branches(file, node, problems);
    }

    Optional<Branch> findBranch(String key) {
        var node = entries.get(key);
        return node == null ? Optional.empty() : branch(file, node, problems);
    }

    void problem(String what, String remedy) {
        problems.add(file, line, what, remedy);
    }

    void problem(String key, String what, String remedy) {
        var node = entries.get(key);
        problems.add(file, node == null ? line : lineOf(node), what, remedy);
    }

    private void problem(Node node, String what, String remedy) {
        problems.add(file, lineOf(node), what, remedy);
    }

    private static List<Branch> branches(String file, Node node, LawProblems problems) {
        if (!(node instanceof SequenceNode list)) {
            problems.add(file, lineOf(node), "A list is expected here.", "Begin each entry with a hyphen.");
            return List.of();
        }
        return list.getValue().stream()
                .flatMap(item -> branch(file, item, problems).stream())
                .toList();
    }

    private static Optional<Branch> branch(String file, Node node, LawProblems problems) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Branch(file, mapping, problems));
        }
        problems.add(file, lineOf(node), "Keys with values are expected here.", "Write key: value.");
        return Optional.empty();
    }

    private static int lineOf(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }

    private static String list(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
