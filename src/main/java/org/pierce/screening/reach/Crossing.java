package org.pierce.screening.reach;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pierce.store.StructureGraph;
import org.pierce.structure.Fact;

/**
 * From one node of a path over a relationship to the next one. What does not depend on the row is looked up once where very many facts hang on a
 * node: a manager of thousands of practices stands beside each of them.
 */
final class Crossing {

    private final Way way;
    private final Node node;
    private final boolean away;
    private final boolean back;

    /** @param away whether it may lead away from here, {@code back} whether it may lead here */
    Crossing(Way way, Node node, boolean away, boolean back) {
        this.way = way;
        this.node = node;
        this.away = away;
        this.back = back;
    }

    /**
     * A node of a path.
     *
     * @param labels one of which it has; any where empty
     * @param words properties that are words
     * @param own conditions on it alone that follow
     */
    record Node(
            int place,
            Set<String> labels,
            Map<String, String> words,
            Map<String, Expression> properties,
            List<Expression> own) {

        /** The row in which it is this fact; null where it is not. */
        @Nullable
        Row enter(Fact fact, Row row, Scene scene) {
            return isLike(fact, scene.graph()) && has(fact, properties, row, scene)
                    ? bind(place, fact, row, scene)
                    : null;
        }

        private boolean isLike(Fact fact, StructureGraph graph) {
            boolean isOf = labels.isEmpty() || labels.stream().anyMatch(label -> StructureGraph.isOf(fact, label));
            return isOf && says(fact, words, graph);
        }
    }

    /**
     * A relationship of a path.
     *
     * @param types one of which it has
     * @param words properties that are words
     * @param own conditions on it alone that follow
     * @param least how many of them there must be
     * @param isOne whether there is exactly one
     */
    record Way(
            int place,
            StructureGraph.Ways types,
            Map<String, String> words,
            Map<String, Expression> properties,
            List<Expression> own,
            int least,
            boolean isOne) {

        private @Nullable Row pass(@Nullable Fact relationship, Row row, Scene scene) {
            if (relationship != null) {
                return has(relationship, properties, row, scene) ? bind(place, relationship, row, scene) : null;
            }
            if (!properties.isEmpty() || (place != PathPattern.NAMELESS && row.get(place) != null)) {
                scene.doubt();
                return row;
            }
            return place == PathPattern.NAMELESS ? row : row.with(place, Value.UNKNOWN);
        }
    }

    /** Told of each arrival, and says whether to stop. */
    @FunctionalInterface
    interface Arrival {
        boolean at(Fact node, Row row);
    }

    boolean isOne() {
        return way.isOne();
    }

    /** Whether there is a first one of several, where there must be one. */
    boolean mayBegin(Fact here, Scene scene) {
        return way.least() == 0 || scene.graph().follow(here, way.types(), away, back, (relationship, there) -> true);
    }

    boolean follow(Fact here, Row row, Scene scene, Arrival arrival) {
        if (!scene.graph().isCrowded(here)) {
            return scene.graph()
                    .follow(
                            here,
                            way.types(),
                            away,
                            back,
                            (relationship, there) -> isLike(relationship, there, scene.graph())
                                    && take(here, relationship, there, row, scene, arrival));
        }
        for (var hop : scene.graph().remembered(this, here, this::alike)) {
            if (take(here, hop.relationship(), hop.node(), row, scene, arrival)) {
                return true;
            }
        }
        return false;
    }

    private List<StructureGraph.Hop> alike(StructureGraph graph, Fact here) {
        var scene = new Scene(graph);
        var alike = new java.util.ArrayList<StructureGraph.Hop>();
        graph.follow(here, way.types(), away, back, (relationship, there) -> {
            if (isLike(relationship, there, graph)
                    && OwnConditions.mayHold(node.own(), node.place(), there, scene)
                    && (relationship == null || OwnConditions.mayHold(way.own(), way.place(), relationship, scene))) {
                alike.add(new StructureGraph.Hop(relationship, there));
            }
            return false;
        });
        return List.copyOf(alike);
    }

    private boolean isLike(@Nullable Fact relationship, Fact there, StructureGraph graph) {
        return (relationship == null || says(relationship, way.words(), graph)) && node.isLike(there, graph);
    }

    private boolean take(Fact here, @Nullable Fact relationship, Fact there, Row row, Scene scene, Arrival arrival) {
        scene.step();
        if (scene.isExhausted()) {
            return true;
        }
        boolean isTwice = away && back && there == here;
        if (isTwice || (relationship == null && !way.words().isEmpty())) {
            scene.doubt();
        }
        var passed = way.pass(relationship, row, scene);
        var entered = passed == null ? null : node.enter(there, passed, scene);
        return entered != null && arrival.at(there, entered);
    }

    private static boolean says(Fact fact, Map<String, String> words, StructureGraph graph) {
        for (var word : words.entrySet()) {
            if (!Value.passes(Value.equal(own(fact, word.getKey(), graph), word.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Fact fact, Map<String, Expression> properties, Row row, Scene scene) {
        for (var property : properties.entrySet()) {
            var isEqual = Value.equal(
                    own(fact, property.getKey(), scene.graph()),
                    property.getValue().value(row, scene));
            if (!Value.passes(isEqual)) {
                return false;
            }
            if (isEqual == Value.UNKNOWN) {
                scene.doubt();
            }
        }
        return true;
    }

    private static Object own(Fact fact, String property, StructureGraph graph) {
        return Value.of(graph.propertiesOf(fact).get(property));
    }

    private static @Nullable Row bind(int place, Fact fact, Row row, Scene scene) {
        if (place == PathPattern.NAMELESS) {
            return row;
        }
        var bound = row.get(place);
        if (bound == fact) {
            return row;
        }
        if (bound == Value.UNKNOWN) {
            scene.doubt();
        }
        return bound == null || bound == Value.UNKNOWN ? row.with(place, fact) : null;
    }
}
