package org.pierce.control;

import java.util.Set;

/**
 * Stakes that corporations hold in themselves through their own majority-held subsidiaries: they neither vote nor count.
 *
 * @param certain ids of the stakes that are self-held for certain
 * @param possible ids of the stakes that are self-held for certain or perhaps
 */
record SelfHeld(Set<String> certain, Set<String> possible) {

    static final SelfHeld NONE = new SelfHeld(Set.of(), Set.of());

    SelfHeld {
        certain = Set.copyOf(certain);
        possible = Set.copyOf(possible);
    }
}
