package org.pierce.control;

import java.util.Comparator;

/** Where a derived edge ends: at an entity, or at a decision domain of a practice; never at a natural person. */
public sealed interface Target {

    /** An entity as a whole. */
    record Whole(String entity) implements Target {}

    /**
     * One decision domain of a practice.
     *
     * @param practice id of the practice
     * @param domain code of the domain, see {@link org.pierce.structure.Domains}
     */
    record InDomain(String practice, String domain) implements Target {}

    /** A total order, so that equal facts give equal results: domains of practices first, else as the text {@code Whole[entity=…]} would stand. */
    Comparator<Target> ORDER = (one, other) -> switch (one) {
        case Whole(String entity) -> other instanceof Whole(String otherEntity) ? ended(entity, otherEntity, ']') : 1;
        case InDomain(String practice, String domain) ->
            other instanceof InDomain(String otherPractice, String otherDomain)
                    ? practice.equals(otherPractice)
                            ? ended(domain, otherDomain, ']')
                            : ended(practice, otherPractice, ',')
                    : -1;
    };

    /** Compares two texts behind which stands the sign. */
    private static int ended(String one, String other, char sign) {
        int shared = Math.min(one.length(), other.length());
        for (int at = 0; at < shared; at++) {
            if (one.charAt(at) != other.charAt(at)) {
                return Character.compare(one.charAt(at), other.charAt(at));
            }
        }
        if (one.length() == other.length()) {
            return 0;
        }
        return one.length() < other.length()
                ? Character.compare(sign, other.charAt(shared))
                : Character.compare(one.charAt(shared), sign);
    }
}
