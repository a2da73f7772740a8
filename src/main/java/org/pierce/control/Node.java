package org.pierce.control;

/** A vertex of the control hypergraph. Only parties act; hands and decisions are what they get hold of. */
sealed interface Node extends Comparable<Node> {

    /** A person or entity. */
    record Holder(String party) implements Node {}

    /** The votes of one stake, which somebody other than its owner may also command. */
    record Hand(String stake) implements Node {}

    /** A decision domain of a practice. */
    record Decision(String practice, String domain) implements Node {}

    /** A total order, so that equal facts give equal results: parties, then hands, then decisions. */
    @Override
    default int compareTo(Node other) {
        if (this instanceof Decision(String practice, String domain)
                && other instanceof Decision(String otherPractice, String otherDomain)) {
            int first = practice.compareTo(otherPractice);
            return first != 0 ? first : domain.compareTo(otherDomain);
        }
        int kind = Integer.compare(kind(), other.kind());
        return kind != 0 ? kind : name().compareTo(other.name());
    }

    private int kind() {
        return switch (this) {
            case Holder holder -> 0;
            case Hand hand -> 1;
            case Decision decision -> 2;
        };
    }

    private String name() {
        return switch (this) {
            case Holder(String party) -> party;
            case Hand(String stake) -> stake;
            case Decision(String practice, String domain) -> practice;
        };
    }
}
