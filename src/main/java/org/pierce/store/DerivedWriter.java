package org.pierce.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;
import org.pierce.control.ControlEdge;
import org.pierce.control.Derivation;
import org.pierce.control.Target;
import org.pierce.store.ContentRow.Part;

/** Writes what follows from the facts of a snapshot alone: the edges of control and influence, and the domains that they end at. */
public final class DerivedWriter {

    private final RowWriter.Opening rows;

    DerivedWriter(RowWriter.Opening rows) {
        this.rows = rows;
    }

    /**
     * @param snapshot id of a snapshot whose facts are written and which is not complete
     * @param progress is told after each batch how many rows are written so far
     * @throws StoreException if the snapshot is not being written, or the store fails
     */
    public void write(String snapshot, Derivation derivation, LongConsumer progress) {
        try (var batches = new Batches(rows.open(snapshot), progress)) {
            write(snapshot, derivation, batches);
        }
    }

    private static void write(String snapshot, Derivation derivation, Batches batches) {
        Set<Target> seen = new HashSet<>();
        for (ControlEdge edge : derivation.control()) {
            if (edge.target() instanceof Target.InDomain domain && seen.add(domain)) {
                batches.add(Part.DOMAIN, DomainRow.of(snapshot, domain));
            }
        }
        batches.settle();
        int ordinal = 0;
        for (ControlEdge edge : derivation.control()) {
            batches.add(partOf(edge.target()), EdgeRow.of(snapshot, ordinal++, edge));
        }
        ordinal = 0;
        for (var edge : derivation.influence()) {
            batches.add(Part.INFLUENCE, EdgeRow.of(snapshot, ordinal++, edge));
        }
        batches.settle();
    }

    private static Part partOf(Target target) {
        return switch (target) {
            case Target.Whole _ -> Part.CONTROLS_PARTY;
            case Target.InDomain _ -> Part.CONTROLS_DOMAIN;
        };
    }
}
