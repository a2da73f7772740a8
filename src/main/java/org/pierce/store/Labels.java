package org.pierce.store;

import java.util.Set;
import java.util.stream.Collectors;

/** The labels that Pierce itself gives to nodes, from {@code cypher/schema/labels.txt}: one a line, then its meaning. */
final class Labels {

    private static final Set<String> ALL = Resource.read("cypher/schema/labels.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\\s+", 2)[0])
            .collect(Collectors.toUnmodifiableSet());

    private Labels() {}

    static Set<String> all() {
        return ALL;
    }
}
