package org.pierce.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;
import org.pierce.control.ControlEdge;
import org.pierce.control.Derivation;
import org.pierce.control.Target;

/** Writes what follows from the facts of a snapshot alone: the edges of control and influence, and the domains that they end at. */
public final class DerivedWriter {

    private static final CypherText DOMAINS = QueryFile.get("snapshot/domains");
    private static final CypherText CONTROLS_PARTY = QueryFile.get("snapshot/controls-party");
    private static final CypherText CONTROLS_DOMAIN = QueryFile.get("snapshot/controls-domain");
    private static final CypherText INFLUENCES = QueryFile.get("snapshot/influences");

    private final Sessions sessions;

    DerivedWriter(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * @param snapshot id of a snapshot whose facts are written and which is not complete
     * @param progress is told after each batch how many rows are written so far
     * @throws StoreException if the snapshot is not being written, or the store fails
     */
    public void write(String snapshot, Derivation derivation, LongConsumer progress) {
        var batches = new Batches(sessions, snapshot, progress);
        Set<Target> seen = new HashSet<>();
        for (ControlEdge edge : derivation.control()) {
            if (edge.target() instanceof Target.InDomain domain && seen.add(domain)) {
                batches.add(DOMAINS, DomainRow.of(snapshot, domain));
            }
        }
        int ordinal = 0;
        for (ControlEdge edge : derivation.control()) {
            batches.add(queryFor(edge.target()), EdgeRow.of(snapshot, ordinal++, edge));
        }
        ordinal = 0;
        for (var edge : derivation.influence()) {
            batches.add(INFLUENCES, EdgeRow.of(snapshot, ordinal++, edge));
        }
        batches.send();
    }

    private static CypherText queryFor(Target target) {
        return switch (target) {
            case Target.Whole _ -> CONTROLS_PARTY;
            case Target.InDomain _ -> CONTROLS_DOMAIN;
        };
    }
}
