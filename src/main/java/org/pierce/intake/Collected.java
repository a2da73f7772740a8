package org.pierce.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;

/**
 * What was read so far from all sources: facts with their places, the sheets that were given, and what could not be read,
 * so that one wrong row does not bring a complaint in each row that names it.
 */
final class Collected {

    private final List<Located> facts = new ArrayList<>();
    private final Set<Class<? extends Fact>> asked = new LinkedHashSet<>();
    private final Set<Class<? extends Fact>> unreadable = new HashSet<>();
    private final Set<Class<? extends Fact>> incomplete = new HashSet<>();
    private final Set<String> brokenIds = new HashSet<>();

    void add(Located located) {
        facts.add(located);
    }

    void ask(SheetSchema schema) {
        asked.add(schema.type());
    }

    void unask(SheetSchema schema) {
        asked.remove(schema.type());
    }

    /** Remembers the id of a row that is wrong, so that naming it is no second error. */
    void addBroken(String id) {
        brokenIds.add(id);
    }

    /** Remembers that a row of the sheet is wrong, so that nothing is concluded from its being absent. */
    void markIncomplete(SheetSchema schema) {
        incomplete.add(schema.type());
    }

    boolean isComplete(Class<? extends Fact> type) {
        return !incomplete.contains(type) && !unreadable.contains(type);
    }

    void markUnreadable(SheetSchema schema) {
        unreadable.add(schema.type());
        asked.add(schema.type());
    }

    void markAllUnreadable() {
        SheetSchema.list().forEach(schema -> unreadable.add(schema.type()));
    }

    boolean isUnreadable(Class<? extends Fact> type) {
        return unreadable.contains(type);
    }

    boolean isAsked(Class<? extends Fact> type) {
        return asked.contains(type);
    }

    boolean isBroken(String id) {
        return brokenIds.contains(id);
    }

    void replace(List<Located> others) {
        var copy = List.copyOf(others);
        facts.clear();
        facts.addAll(copy);
    }

    /** Takes over what was asked and what failed, not the facts. */
    void takeOver(Collected other) {
        asked.addAll(other.asked);
        unreadable.addAll(other.unreadable);
        incomplete.addAll(other.incomplete);
        brokenIds.addAll(other.brokenIds);
    }

    /** Facts in the order in which they were read. */
    List<Located> facts() {
        return facts;
    }

    Set<Class<? extends Fact>> asked() {
        return asked;
    }

    /** The facts of one kind. */
    <F extends Fact> List<Located> list(Class<F> type) {
        return facts.stream().filter(located -> type.isInstance(located.fact())).toList();
    }
}
