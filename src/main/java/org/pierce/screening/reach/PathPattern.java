package org.pierce.screening.reach;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Fact;

/**
 * A path of nodes and relationships. It is followed from a node that is known; where none is, or where the text is not understood, any node may
 * be there.
 *
 * @param right from each node to the one behind it
 * @param left from each node but the first to the one before it
 * @param places of all its variables
 * @param isUnderstood whether nodes and ways are all that it says
 */
record PathPattern(
        List<Crossing.Node> nodes,
        List<Crossing> right,
        List<Crossing> left,
        Set<Integer> places,
        boolean isUnderstood) {

    /** Place of what has no name. */
    static final int NAMELESS = -1;

    /** Rows in which the path is there are handed over until one is taken. */
    boolean walk(Row row, Scene scene, Predicate<Row> next) {
        int from = -1;
        @Nullable Fact anchor = null;
        for (int at = 0; isUnderstood && at < nodes.size(); at++) {
            var known = anchor(nodes.get(at), row, scene);
            if (known == Value.NULL) {
                return false;
            }
            if (known instanceof Fact fact
                    && (anchor == null
                            || scene.graph().degree(fact) < scene.graph().degree(anchor))) {
                anchor = fact;
                from = at;
            }
        }
        if (anchor == null) {
            scene.crowd();
            return next.test(anywhere(row));
        }
        int begin = from;
        var fact = anchor;
        var begun = nodes.get(from).enter(fact, row, scene);
        return begun != null && right(begin, fact, begun, scene, reached -> left(begin, fact, reached, scene, next));
    }

    private Row anywhere(Row row) {
        var any = row;
        for (int place : places) {
            any = any.get(place) == null ? any.with(place, Value.UNKNOWN) : any;
        }
        return any;
    }

    /** The fact that the node is, null where it is none, not known where it may be any. */
    private static Object anchor(Crossing.Node node, Row row, Scene scene) {
        var bound = node.place() == NAMELESS ? null : row.get(node.place());
        if (bound instanceof Fact || bound == Value.NULL) {
            return bound;
        }
        var key = node.properties().get("key");
        if (key == null) {
            return Value.UNKNOWN;
        }
        var value = key.value(row, scene);
        if (value instanceof String text) {
            return Value.of(scene.graph().findByKey(text));
        }
        return value == Value.NULL ? value : Value.UNKNOWN;
    }

    private boolean right(int at, Fact here, Row row, Scene scene, Predicate<Row> next) {
        if (at == right.size()) {
            return next.test(row);
        }
        var crossing = right.get(at);
        return crossing.isOne()
                ? crossing.follow(here, row, scene, (there, reached) -> right(at + 1, there, reached, scene, next))
                : several(crossing, here, row, scene, next);
    }

    private boolean left(int at, Fact here, Row row, Scene scene, Predicate<Row> next) {
        if (at == 0) {
            return next.test(row);
        }
        var crossing = left.get(at - 1);
        return crossing.isOne()
                ? crossing.follow(here, row, scene, (there, reached) -> left(at - 1, there, reached, scene, next))
                : several(crossing, here, row, scene, next);
    }

    /** Where there may be a first one, any node may be reached. */
    private boolean several(Crossing crossing, Fact here, Row row, Scene scene, Predicate<Row> next) {
        scene.crowd();
        return crossing.mayBegin(here, scene) && next.test(anywhere(row));
    }
}
