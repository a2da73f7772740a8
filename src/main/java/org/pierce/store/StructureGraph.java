package org.pierce.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Agreement;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;
import org.pierce.structure.Term;

/**
 * The facts of a structure as nodes and relationships, just as the store holds them once they are written, without a store. What is derived from
 * facts and the dated rows of entities are not among them. It remembers what it was asked, and therefore is for one thread: {@link #another} is for
 * the next.
 */
public final class StructureGraph {

    /** So many facts have their properties at hand. */
    private static final int KEPT = 10_000;

    /** Of so many nodes it is remembered what was found: practices of one manager mostly follow each other. */
    private static final int REMEMBERED = 8;

    private final String snapshot;
    private final Structure structure;
    private final NamingFacts naming;
    private final TemplateTerms templates;
    private final Map<String, List<Fact>> templateTerms;
    private final Map<Fact, Map<String, Object>> properties = new IdentityHashMap<>();
    private final Map<Object, Map<Fact, List<Hop>>> remembered = new IdentityHashMap<>();

    /** @param snapshot id under which the structure is, or would be, in the store */
    public StructureGraph(String snapshot, Structure structure) {
        this.snapshot = snapshot;
        this.structure = structure;
        this.templates = TemplateTerms.of(structure);
        this.naming = NamingFacts.of(structure);
        this.templateTerms = new HashMap<>();
        for (var term : structure.list(Term.class)) {
            templates.agreementsOf(term).forEach(agreement -> templateTerms
                    .computeIfAbsent(agreement, unseen -> new ArrayList<>())
                    .add(term));
        }
    }

    private StructureGraph(StructureGraph same) {
        this.snapshot = same.snapshot;
        this.structure = same.structure;
        this.templates = same.templates;
        this.naming = same.naming;
        this.templateTerms = same.templateTerms;
    }

    /** The same facts, arranged once for both, for another thread. */
    public StructureGraph another() {
        return new StructureGraph(this);
    }

    /**
     * Types of relationships by which to go on.
     *
     * @param sheets whose facts are or have such relationships
     */
    public record Ways(Set<String> types, Set<Class<?>> sheets) {

        private static final Set<String> KNOWN = SheetSchema.list().stream()
                .flatMap(schema -> SheetShape.of(schema.type()).types().stream())
                .collect(Collectors.toUnmodifiableSet());

        public static Ways of(Set<String> types) {
            var sheets = SheetSchema.list().stream()
                    .map(SheetSchema::type)
                    .filter(type -> !Collections.disjoint(SheetShape.of(type).types(), types))
                    .collect(Collectors.<Class<?>>toUnmodifiableSet());
            return new Ways(Set.copyOf(types), sheets);
        }

        /** Whether all are types of facts, and of nothing that is derived. */
        public static boolean areKnown(Set<String> types) {
            return KNOWN.containsAll(types);
        }
    }

    /**
     * A relationship to a node.
     *
     * @param relationship the fact that the relationship is, null where it only says what a fact names
     */
    public record Hop(@Nullable Fact relationship, Fact node) {}

    /** Told of what is met. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * @param relationship the fact that the relationship is, null where it only says what a fact names
         * @return whether to stop
         */
        boolean visit(@Nullable Fact relationship, Fact node);
    }

    /** How many facts name a node. */
    public int degree(Fact node) {
        return naming.count(node.id());
    }

    /** Whether so many facts name it that they should not be looked through again and again. */
    public boolean isCrowded(Fact node) {
        return degree(node) > NamingFacts.CROWDED;
    }

    /**
     * What somebody found of a node, found once.
     *
     * @param whose tells one from another by identity
     */
    public List<Hop> remembered(Object whose, Fact node, BiFunction<StructureGraph, Fact, List<Hop>> finding) {
        var found = remembered.computeIfAbsent(whose, unseen -> new IdentityHashMap<>());
        var known = found.get(node);
        if (known == null) {
            if (found.size() >= REMEMBERED) {
                found.clear();
            }
            known = finding.apply(this, node);
            found.put(node, known);
        }
        return known;
    }

    /** The node of a key. */
    public @Nullable Fact findByKey(String key) {
        var prefix = SnapshotKey.prefix(snapshot);
        return key.startsWith(prefix) ? node(key.substring(prefix.length())) : null;
    }

    /** Whether a node has a label. */
    public static boolean isOf(Fact node, String label) {
        return SheetShape.of(node.getClass()).labels().contains(label);
    }

    /** Properties of a node or relationship as they are written, without its place among others of its sheet. */
    public Map<String, Object> propertiesOf(Fact fact) {
        if (properties.size() >= KEPT) {
            properties.clear();
        }
        return properties.computeIfAbsent(fact, unseen -> {
            var written = FactForm.get(fact.getClass()).write(fact);
            written.put("key", SnapshotKey.of(snapshot, fact.id()));
            written.put("snapshot", snapshot);
            written.putAll(DomainPlace.of(fact));
            return written;
        });
    }

    /**
     * Goes by all relationships of these types until told to stop.
     *
     * @param away whether by those that lead away
     * @param back whether by those that lead here
     * @return whether it was stopped
     */
    public boolean follow(Fact node, Ways ways, boolean away, boolean back, Visitor visitor) {
        return (away && (named(node, ways, visitor) || joined(node, ways, true, visitor)))
                || (back && (naming(node, ways, visitor) || joined(node, ways, false, visitor)));
    }

    private boolean named(Fact node, Ways ways, Visitor visitor) {
        var shape = SheetShape.of(node.getClass());
        for (var type : ways.types()) {
            var column = shape.references().get(type);
            if (column != null && visit(column.referencesIn(node), visitor)) {
                return true;
            }
            if (type.equals(SheetShape.AGREEMENT) && visit(templates.agreementsOf(node), visitor)) {
                return true;
            }
        }
        return false;
    }

    private boolean visit(List<String> ids, Visitor visitor) {
        // What a cell names twice is one relationship.
        for (var id : ids.size() < 2 ? ids : new LinkedHashSet<>(ids)) {
            var other = node(id);
            if (other != null && visitor.visit(null, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean naming(Fact node, Ways ways, Visitor visitor) {
        for (var fact : naming.of(node.id(), ways.sheets())) {
            var shape = SheetShape.of(fact.getClass());
            for (var type : ways.types()) {
                var column = shape.references().get(type);
                if (column != null
                        && column.referencesIn(fact).contains(node.id())
                        && fact == node(fact.id())
                        && visitor.visit(null, fact)) {
                    return true;
                }
            }
        }
        if (node instanceof Agreement && ways.types().contains(SheetShape.AGREEMENT)) {
            for (var term : templateTerms.getOrDefault(node.id(), List.of())) {
                if (visitor.visit(null, term)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean joined(Fact node, Ways ways, boolean away, Visitor visitor) {
        for (var fact : naming.of(node.id(), ways.sheets())) {
            var shape = SheetShape.of(fact.getClass());
            var joins = shape.joins();
            if (joins != null && ways.types().contains(joins)) {
                var from = shape.from(fact);
                var to = shape.to(fact);
                var other = (away ? from : to).equals(node.id()) ? node(away ? to : from) : null;
                if (other != null && visitor.visit(fact, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Fact node(String id) {
        return structure
                .find(id)
                .filter(fact -> SheetShape.of(fact.getClass()).joins() == null)
                .orElse(null);
    }
}
