package org.pierce.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All facts of one snapshot, as immutable lists by kind, with an index by id. Nothing is derived here.
 */
public final class Structure {

    private final Map<Class<? extends Fact>, List<Fact>> facts;
    private final Set<Class<? extends Fact>> asked;
    private final Map<String, Fact> byId;
    /** The rows of each entity. */
    private final Map<String, List<Entity>> states;

    private Structure(Map<Class<? extends Fact>, List<Fact>> facts, Set<Class<? extends Fact>> asked) {
        this.facts = facts;
        this.asked = asked;
        this.byId = new LinkedHashMap<>();
        facts.values().forEach(list -> list.forEach(this::index));
        this.states = list(Entity.class).stream().collect(Collectors.groupingBy(Entity::id));
    }

    /**
     * A structure of these facts.
     *
     * @param all the facts, in any order
     * @param asked the sheets that the user gave, even if empty; any other counts as not asked
     */
    public static Structure of(Collection<? extends Fact> all, Set<Class<? extends Fact>> asked) {
        var lists = new LinkedHashMap<Class<? extends Fact>, List<Fact>>();
        SheetSchema.list().forEach(schema -> lists.put(schema.type(), new ArrayList<>()));
        for (Fact fact : all) {
            lists.computeIfAbsent(fact.getClass(), unknown -> new ArrayList<>()).add(fact);
        }
        lists.replaceAll((type, list) -> List.copyOf(list));
        return new Structure(lists, Set.copyOf(asked));
    }

    /** A structure of these facts, in which just the sheets count as asked that have a row. */
    public static Structure of(Collection<? extends Fact> all) {
        return of(all, all.stream().map(Fact::getClass).collect(Collectors.toSet()));
    }

    /** The facts of one kind, in the order given. */
    public <F extends Fact> List<F> list(Class<F> type) {
        @SuppressWarnings("unchecked") // the lists are made by type in the factory
        var list = (List<F>) facts.getOrDefault(type, List.of());
        return list;
    }

    /** All facts. */
    public List<Fact> list() {
        return facts.values().stream().flatMap(List::stream).toList();
    }

    /** Whether the sheet was given at all; what was not asked is not known. */
    public boolean isAsked(Class<? extends Fact> type) {
        return asked.contains(type);
    }

    public Set<Class<? extends Fact>> asked() {
        return asked;
    }

    /** The fact of an id; of an entity with a history, its latest row. */
    public Optional<Fact> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws java.util.NoSuchElementException if no party has the id */
    public Party getParty(String id) {
        return findParty(id).orElseThrow(() -> new java.util.NoSuchElementException("No party has the id " + id + "."));
    }

    public Optional<Party> findParty(String id) {
        return find(id).filter(Party.class::isInstance).map(Party.class::cast);
    }

    /** The name of a party, or the id itself where it names none. */
    public String nameOf(String id) {
        return findParty(id).map(Party::name).orElse(id);
    }

    /** The row of an entity that holds on a day; its latest where none does. */
    public Optional<Entity> findEntity(String id, LocalDate day) {
        return states.getOrDefault(id, List.of()).stream()
                .filter(entity -> entity.period().mayHoldOn(day))
                .reduce((earlier, later) -> later)
                .or(() -> find(id).filter(Entity.class::isInstance).map(Entity.class::cast));
    }

    /** The row about the matter itself, where given. */
    public Optional<Cover> findCover() {
        return list(Cover.class).stream().findFirst();
    }

    private void index(Fact fact) {
        byId.merge(fact.id(), Objects.requireNonNull(fact), Structure::later);
    }

    private static Fact later(Fact one, Fact other) {
        return other.period().since().isBefore(one.period().since()) ? one : other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Structure structure && facts.equals(structure.facts) && asked.equals(structure.asked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts, asked);
    }

    @Override
    public String toString() {
        return "Structure of %d facts".formatted(list().size());
    }
}
