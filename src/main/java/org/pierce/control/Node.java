package org.pierce.control;

/** A vertex of the control hypergraph. Only parties act; hands and decisions are what they get hold of. */
sealed interface Node extends Comparable<Node> {

    /** A person or entity. */
    record Holder(String party) implements Node {}

    /** The votes of one stake, which somebody other than its owner may also command. */
    record Hand(String stake) implements Node {}

    /** A decision domain of a practice. */
    record Decision(String practice, String domain) implements Node {}

    /** A total order, so that equal facts give equal results. */
    default String key() {
        return switch (this) {
            case Holder holder -> "0" + holder.party();
            case Hand hand -> "1" + hand.stake();
            case Decision decision -> "2" + decision.practice() + '\u0000' + decision.domain();
        };
    }

    @Override
    default int compareTo(Node other) {
        return key().compareTo(other.key());
    }
}
