package org.pierce.screening.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pierce.screening.reach.Token.Kind;

/**
 * What WITH or RETURN hands on.
 *
 * @param isAll whether all variables are handed on too
 * @param makesRows whether it may hand on a row where it got none
 * @param isExact whether it hands on row by row
 */
record Columns(List<Column> list, boolean isAll, boolean makesRows, boolean isExact) {

    private static final Set<String> LITERALS = Set.of("null", "true", "false", "nan", "inf", "infinity");

    record Column(int place, Expression value) {}

    /** @param tokens behind the keyword, up to WHERE and the like */
    static Columns read(List<Token> tokens, Names names) {
        boolean isDistinct = !tokens.isEmpty() && tokens.getFirst().isWord("DISTINCT");
        var items = isDistinct ? tokens.subList(1, tokens.size()) : tokens;
        var columns = new ArrayList<Column>();
        boolean isAll = false;
        boolean mayAggregate = false;
        boolean isGrouped = false;
        for (var item : Cursor.split(items, ",")) {
            if (item.size() == 1 && item.getFirst().isSign("*")) {
                isAll = true;
                continue;
            }
            mayAggregate |= mayAggregate(item);
            isGrouped |= isGroup(item);
            columns.add(column(item, names));
        }
        return new Columns(columns, isAll, mayAggregate && !isGrouped, !mayAggregate && !isDistinct);
    }

    private static Column column(List<Token> item, Names names) {
        int as = item.size() - 2;
        if (as > 0 && item.get(as).isWord("AS") && item.getLast().kind() == Kind.NAME) {
            return new Column(names.place(item.getLast().text()), ExpressionReader.read(item.subList(0, as), names));
        }
        var place = item.size() == 1 && item.getFirst().kind() == Kind.NAME
                ? names.place(item.getFirst().text())
                : names.place(" ");
        return new Column(place, ExpressionReader.read(item, names));
    }

    /** A function that is not known to be plain. */
    private static boolean mayAggregate(List<Token> item) {
        for (int at = 0; at + 1 < item.size(); at++) {
            if (item.get(at).kind() == Kind.NAME
                    && item.get(at + 1).isSign("(")
                    && !PlainFunctions.NAMES.contains(function(item, at))) {
                return true;
            }
        }
        return false;
    }

    /** The name that ends here, with what stands before its stops. */
    private static String function(List<Token> item, int end) {
        var name = new StringBuilder(item.get(end).text());
        for (int at = end; at >= 2 && item.get(at - 1).isSign("."); at -= 2) {
            name.insert(0, item.get(at - 2).text() + ".");
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** A variable or a property of one. */
    private static boolean isGroup(List<Token> item) {
        int size = item.size();
        boolean isNamed = size > 2 && item.get(size - 2).isWord("AS");
        var value = isNamed ? item.subList(0, size - 2) : item;
        boolean isPlain =
                value.size() == 1 || (value.size() == 3 && value.get(1).isSign("."));
        return isPlain
                && value.getFirst().kind() == Kind.NAME
                && !LITERALS.contains(value.getFirst().text().toLowerCase(Locale.ROOT));
    }

    /** The row behind, which knows nothing else. */
    Row of(Row row, Scene scene) {
        if (!isExact) {
            scene.doubt();
        }
        var behind = isAll ? row : new Row(new Object[row.values().length]);
        for (var column : list) {
            behind = behind.with(column.place(), column.value().value(row, scene));
        }
        return behind;
    }
}
