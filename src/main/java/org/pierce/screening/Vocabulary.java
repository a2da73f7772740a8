package org.pierce.screening;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.store.GraphSchema;

/**
 * The names that a rule may use: those of the graph, and the keys of the maps that the engine binds. An empty store knows
 * none of them yet and warns of each, so its warnings are compared with this.
 */
final class Vocabulary {

    /** Keys of {@code owners} and {@code paths}; to the planner they look like properties. */
    private static final Set<String> BOUND = Set.of(
            "id",
            "direct",
            "lower",
            "upper",
            "votesLower",
            "votesUpper",
            "eligibility",
            "stakes",
            "index",
            "target",
            "domain",
            "part",
            "row",
            "core",
            "apex",
            "parties",
            "edges",
            "facts",
            "record",
            "certainty",
            "assumed",
            "channel",
            "strength",
            "agent",
            "holder");

    private static final Set<String> ALL = Stream.of(
                    GraphSchema.labels(), GraphSchema.types(), GraphSchema.properties(), BOUND)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Vocabulary() {}

    static boolean has(String name) {
        return ALL.contains(name);
    }
}
