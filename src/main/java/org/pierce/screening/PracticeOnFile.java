package org.pierce.screening;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pierce.structure.Fact;
import org.pierce.structure.Payment;
import org.pierce.structure.Power;

/**
 * One practice, as the topics look at it.
 *
 * @param around what is worked out around it
 * @param facts all facts of its structure
 * @param parties what is on file of any party
 */
record PracticeOnFile(PracticeSurroundings around, FactsOnFile facts, PartiesOnFile parties) {

    /** Id of the practice. */
    String practice() {
        return around.practice().id();
    }

    /** Id of the party that practices. */
    String entity() {
        return around.practice().entity();
    }

    boolean isPerson() {
        return facts.isPerson(entity());
    }

    Set<String> group() {
        return around.group();
    }

    /** Ids of those who hold a stake themselves. */
    List<String> directOwners() {
        return around.owners().stream()
                .filter(OwnerShare::direct)
                .map(OwnerShare::owner)
                .toList();
    }

    /** Powers over the practice or the party that practices. */
    Stream<Power> powers() {
        return Stream.of(practice(), entity()).flatMap(over -> facts.begun(facts.powersOver.get(over)));
    }

    /** What the party that practices pays to the management side. */
    Stream<Payment> paidToGroup() {
        return facts.begun(facts.paidBy.get(entity())).filter(payment -> group().contains(payment.payee()));
    }

    /** Whoever works for the party that practices, or ever did. */
    Stream<String> workers() {
        return facts.workFor.get(entity()).stream().map(work -> work.worker());
    }

    /** Facts about the practice or the party that practices. */
    <F extends Fact> Stream<F> about(ById<F> index) {
        return Stream.of(practice(), entity()).flatMap(id -> facts.begun(index.get(id)));
    }
}
