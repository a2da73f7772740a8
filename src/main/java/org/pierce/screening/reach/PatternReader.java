package org.pierce.screening.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.screening.reach.Token.Kind;
import org.pierce.store.StructureGraph;

/** Reads patterns. */
final class PatternReader {

    private final Cursor cursor;
    private final Names names;
    private final OwnConditions own;
    private final List<Crossing.Node> nodes = new ArrayList<>();
    private final List<Crossing> right = new ArrayList<>();
    private final List<Crossing> left = new ArrayList<>();

    private PatternReader(Cursor cursor, Names names, OwnConditions own) {
        this.cursor = cursor;
        this.names = names;
        this.own = own;
    }

    /**
     * The paths between commas.
     *
     * @param own conditions that follow
     */
    static List<PathPattern> read(List<Token> tokens, Names names, OwnConditions own) {
        return Cursor.split(tokens, ",").stream()
                .map(path -> path(path, names, own))
                .toList();
    }

    private static PathPattern path(List<Token> tokens, Names names, OwnConditions own) {
        var places = places(tokens, names);
        try {
            var reader = new PatternReader(new Cursor(tokens), names, own);
            reader.read();
            return new PathPattern(reader.nodes, reader.right, reader.left, places, true);
        } catch (NotUnderstood other) {
            return new PathPattern(List.of(), List.of(), List.of(), places, false);
        }
    }

    /** Whatever may be a variable. */
    private static Set<Integer> places(List<Token> tokens, Names names) {
        var places = new HashSet<Integer>();
        for (int at = 0; at < tokens.size(); at++) {
            boolean isFirst = at == 0 || tokens.get(at - 1).opens();
            if (isFirst && tokens.get(at).kind() == Kind.NAME) {
                places.add(names.place(tokens.get(at).text()));
            }
        }
        return places;
    }

    private void read() {
        nodes.add(node());
        while (!cursor.isAtEnd()) {
            boolean isLed = cursor.takeSign("<");
            cursor.demand("-");
            var inside = bracket("[");
            cursor.demand("-");
            boolean leads = cursor.takeSign(">");
            var way = way(inside);
            nodes.add(node());
            boolean isEither = leads == isLed;
            right.add(new Crossing(way, nodes.getLast(), leads || isEither, isLed || isEither));
            left.add(new Crossing(way, nodes.get(nodes.size() - 2), isLed || isEither, leads || isEither));
        }
    }

    private Cursor bracket(String opening) {
        if (!cursor.isSign(opening)) {
            throw new NotUnderstood(opening);
        }
        return new Cursor(cursor.takeBracket());
    }

    private Crossing.Node node() {
        var inside = bracket("(");
        int place = place(inside);
        var labels = alternatives(inside);
        var words = new HashMap<String, String>();
        return new Crossing.Node(place, labels, words, properties(inside, words), own.of(place));
    }

    /** What the bracket says, and how often behind it. */
    private Crossing.Way way(Cursor inside) {
        int place = place(inside);
        var types = alternatives(inside);
        if (types.isEmpty() || !StructureGraph.Ways.areKnown(types)) {
            throw new NotUnderstood("relationships that are no facts");
        }
        var words = new HashMap<String, String>();
        var properties = properties(inside, words);
        boolean isRepeated = cursor.isSign("{") || cursor.isSign("+") || cursor.isSign("*");
        int least = isRepeated ? least() : 1;
        return new Crossing.Way(
                place, StructureGraph.Ways.of(types), words, properties, own.of(place), least, !isRepeated);
    }

    /** {@code {1,4}}, {@code +} or {@code *}. */
    private int least() {
        if (!cursor.isSign("{")) {
            return cursor.take().isSign("+") ? 1 : 0;
        }
        var bounds = cursor.takeBracket();
        boolean isBounded = !bounds.isEmpty() && bounds.getFirst().kind() == Kind.NUMBER;
        return isBounded && !bounds.getFirst().text().equals("0") ? 1 : 0;
    }

    private int place(Cursor inside) {
        return inside.isName() ? names.place(inside.takeName()) : PathPattern.NAMELESS;
    }

    private static Set<String> alternatives(Cursor inside) {
        var labels = new HashSet<String>();
        if (inside.takeSign(":")) {
            do {
                labels.add(inside.takeName());
            } while (inside.takeSign("|"));
        }
        return labels;
    }

    /** @param words where properties that are words are put */
    private Map<String, Expression> properties(Cursor inside, Map<String, String> words) {
        var properties = new HashMap<String, Expression>();
        if (inside.isSign("{")) {
            for (var item : Cursor.split(inside.takeBracket(), ",")) {
                var entry = new Cursor(item);
                var key = entry.takeName();
                entry.demand(":");
                var value = entry.rest();
                if (key.equals("ordinal")) {
                    throw new NotUnderstood(key);
                } else if (value.size() == 1 && value.getFirst().isPlainText()) {
                    words.put(key, value.getFirst().text());
                } else {
                    properties.put(key, ExpressionReader.read(value, names));
                }
            }
        }
        if (!inside.isAtEnd()) {
            throw new NotUnderstood("more than names and properties");
        }
        return properties;
    }
}
