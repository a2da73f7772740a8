package org.pierce.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Structures of every sheet with random rows, made from {@link SheetSchema} so that a new sheet or column is covered at
 * once. They are well formed: ids are unique (but for an entity's history), references name facts of an allowed kind,
 * nothing joins a party to itself, periods run forward, the stakes of an entity stay within 100 %, a term belongs to a
 * paper, and so does a nominee that is not supposed: an import takes them.
 */
public final class RandomStructures {

    private final RandomGenerator random;
    private final RandomValues values;
    private final int rows;
    private final Map<Class<? extends Fact>, List<String>> ids = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    private RandomStructures(long seed, int rows) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.values = new RandomValues(random);
        this.rows = rows;
    }

    /** A small structure, up to eight rows a sheet; some sheets are absent, some are empty. The same for the same seed. */
    public static Structure of(long seed) {
        return of(seed, 8);
    }

    /**
     * The same for the same seed and size.
     *
     * @param rows the most rows that a sheet has, 1 or more
     */
    public static Structure of(long seed, int rows) {
        return new RandomStructures(seed, rows).structure();
    }

    private Structure structure() {
        Set<Class<? extends Fact>> asked = new HashSet<>();
        for (var schema : namedFirst()) {
            ids.put(schema.type(), new ArrayList<>());
            if (schema.sheet().required() || random.nextInt(6) > 0) {
                asked.add(schema.type());
                fill(schema);
            }
        }
        return Structure.of(new RandomShares(random).within100(facts), asked);
    }

    /** Each sheet after those that its references name. */
    private static List<SheetSchema> namedFirst() {
        var left = new ArrayList<>(SheetSchema.list());
        var sorted = new ArrayList<SheetSchema>();
        while (!left.isEmpty()) {
            var ready = left.stream()
                    .filter(schema -> left.stream().noneMatch(other -> other != schema && names(schema, other)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Sheets name each other in a circle: " + left));
            left.remove(ready);
            sorted.add(ready);
        }
        return sorted;
    }

    private static boolean names(SheetSchema schema, SheetSchema other) {
        return schema.columns().stream()
                .flatMap(column -> column.refers().stream())
                .anyMatch(refers -> refers.type().isAssignableFrom(other.type()));
    }

    private void fill(SheetSchema schema) {
        int most = schema.type() == Cover.class ? 1 : rows;
        int count = schema.sheet().required() ? 1 + random.nextInt(most) : random.nextInt(most + 1);
        for (int row = 1; row <= count; row++) {
            var id = schema.fileName() + (random.nextInt(9) == 0 ? " № " : "-") + row;
            var made = factsOf(schema, id);
            if (!made.isEmpty()) {
                facts.addAll(made);
                java.util.Objects.requireNonNull(ids.get(schema.type())).add(id);
            }
        }
    }

    private List<Fact> factsOf(SheetSchema schema, String id) {
        if (schema.type() == Entity.class && random.nextInt(4) == 0) {
            return values.history().stream()
                    .flatMap(period -> one(schema, values.common(id).with(period)).stream())
                    .toList();
        }
        return one(schema, values.common(id));
    }

    /** No fact where a required reference has nothing to name, or the fact would join a party to itself. */
    private List<Fact> one(SheetSchema schema, Common common) {
        var arguments = new ArrayList<@Nullable Object>();
        arguments.add(common);
        for (var column : schema.columns()) {
            var value = column.isReference() ? values.pick(column, candidates(column)) : values.of(column);
            if (value == null && column.required()) {
                return List.of();
            }
            arguments.add(value);
        }
        var fact = RandomValues.create(schema, arguments);
        return joinsItself(schema, fact) || lacksItsPaper(fact) ? List.of() : List.of(fact);
    }

    private static boolean lacksItsPaper(Fact fact) {
        return switch (fact) {
            case Term term -> term.agreement() == null && term.template() == null;
            case Relation relation ->
                relation.kind() == RelationKind.NOMINEE
                        && relation.agreement() == null
                        && !relation.common().assumed();
            default -> false;
        };
    }

    private List<String> candidates(SheetColumn column) {
        return ids.entrySet().stream()
                .filter(made -> column.refers().stream()
                        .anyMatch(refers -> refers.type().isAssignableFrom(made.getKey())))
                .flatMap(made -> made.getValue().stream())
                .toList();
    }

    private static boolean joinsItself(SheetSchema schema, Fact fact) {
        return schema.isRelationship()
                && schema.column(schema.sheet().from())
                        .referencesIn(fact)
                        .equals(schema.column(schema.sheet().to()).referencesIn(fact));
    }
}
