package org.pierce.law;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Profession;
import org.pierce.structure.Trigger;

/** All parameters, in the order of their file. */
final class ParameterCatalog {

    static final String FILE = "parameters.yaml";

    private static final Set<String> KEYS = Set.of("id", "title", "type", "unit", "words", "flags", "doc");

    private final Map<String, Parameter> byId;

    private ParameterCatalog(Map<String, Parameter> byId) {
        this.byId = byId;
    }

    static ParameterCatalog read(String text, LawProblems problems) {
        var byId = new LinkedHashMap<String, Parameter>();
        for (var branch : Branch.list(FILE, text, problems)) {
            branch.allow(KEYS);
            var parameter = parameter(branch);
            if (byId.put(parameter.id(), parameter) != null) {
                branch.problem("The parameter %s stands twice.".formatted(parameter.id()), "Keep one of them.");
            }
        }
        return new ParameterCatalog(byId);
    }

    Optional<Parameter> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Parameter> list() {
        return List.copyOf(byId.values());
    }

    private static Parameter parameter(Branch branch) {
        var type = Arrays.stream(ParameterType.values())
                .filter(each -> each.name().equalsIgnoreCase(branch.get("type", "Give it a type.")))
                .findFirst()
                .orElseGet(() -> {
                    branch.problem(
                            "type",
                            "Such a type is not known.",
                            "Use percent, number, word, boolean, words or domains.");
                    return ParameterType.WORD;
                });
        return new Parameter(
                branch.get("id", "Give it a name such as lay_max."),
                branch.get("title", "Give it a title in plain English."),
                type,
                branch.find("unit").orElse(null),
                words(branch, type),
                branch.texts("flags"),
                branch.get("doc", "Say what it means."));
    }

    /** The words as listed, or those of a vocabulary of the facts, so that rules can compare the two. */
    private static List<String> words(Branch branch, ParameterType type) {
        var written = branch.texts("words");
        if (type == ParameterType.DOMAINS) {
            return Domains.standard().list().stream().map(Domain::code).toList();
        }
        if (written.isEmpty() && (type == ParameterType.WORD || type == ParameterType.WORDS)) {
            branch.problem("A word needs a list of words.", "Give it words, or profession, form or trigger.");
        }
        if (written.size() != 1) {
            return written;
        }
        return switch (written.getFirst()) {
            case "profession" -> org.pierce.structure.Words.list(Profession.class);
            case "form" ->
                Stream.concat(Stream.of("any"), org.pierce.structure.Words.list(EntityForm.class).stream())
                        .toList();
            case "trigger" -> org.pierce.structure.Words.list(Trigger.class);
            default -> written;
        };
    }
}
