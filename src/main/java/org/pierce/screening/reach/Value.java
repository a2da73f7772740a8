package org.pierce.screening.reach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.pierce.structure.Fact;

/** Values of a query as far as they are known, and what follows of them: by the rules of Cypher, or not known. */
final class Value {

    /** Could be anything. */
    static final Object UNKNOWN = new Sign("unknown");

    /** The null of a query. */
    static final Object NULL = new Sign("null");

    /** A list of some of these, in their order; which is not known. */
    record Some(List<Object> of) {}

    /** A number of which only an upper bound is known; it is not negative. */
    record AtMost(int bound) {}

    private record Sign(String name) {}

    private Value() {}

    /** Whether a filter lets pass what has this value. */
    static boolean passes(Object condition) {
        return condition != NULL && !Boolean.FALSE.equals(condition);
    }

    static Object not(Object value) {
        return value instanceof Boolean known ? (Object) !known : value == NULL ? NULL : UNKNOWN;
    }

    static Object and(Object one, Object other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return Boolean.TRUE.equals(one) && Boolean.TRUE.equals(other) ? true : open(one, other);
    }

    static Object or(Object one, Object other) {
        if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
            return true;
        }
        return Boolean.FALSE.equals(one) && Boolean.FALSE.equals(other) ? false : open(one, other);
    }

    /** Neither decides: null where nothing but null and a known truth is there. */
    private static Object open(Object one, Object other) {
        boolean isKnown = (one == NULL || one instanceof Boolean) && (other == NULL || other instanceof Boolean);
        return isKnown ? NULL : UNKNOWN;
    }

    static Object equal(Object one, Object other) {
        if (one == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        if (one == NULL || other == NULL) {
            return NULL;
        }
        if (one instanceof Number left && other instanceof Number right) {
            return left.doubleValue() == right.doubleValue();
        }
        if ((one instanceof String && other instanceof String)
                || (one instanceof Boolean && other instanceof Boolean)
                || (one instanceof LocalDate && other instanceof LocalDate)) {
            return one.equals(other);
        }
        return one instanceof Fact && other instanceof Fact ? (Object) (one == other) : UNKNOWN;
    }

    /** The value of a comparison. */
    static Object compare(String sign, Object left, Object right) {
        if (left instanceof AtMost most && right instanceof Number number) {
            return most.bound() < number.doubleValue() || (most.bound() == number.doubleValue() && sign.equals(">"))
                    ? (Object) (sign.equals("<") || sign.equals("<=") || sign.equals("<>"))
                    : UNKNOWN;
        }
        if (sign.equals("=")) {
            return equal(left, right);
        }
        if (sign.equals("<>")) {
            return not(equal(left, right));
        }
        if (!(compare(left, right) instanceof Integer order)) {
            return compare(left, right);
        }
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    /** Negative, zero or positive as a number; null or not known as they are. */
    static Object compare(Object one, Object other) {
        if (one == NULL || other == NULL) {
            return one == UNKNOWN || other == UNKNOWN ? UNKNOWN : NULL;
        }
        if (one instanceof Number left && other instanceof Number right) {
            double difference = left.doubleValue() - right.doubleValue();
            return difference < 0 ? -1 : difference > 0 ? 1 : 0;
        }
        return one instanceof LocalDate left && other instanceof LocalDate right
                ? (Object) Integer.signum(left.compareTo(right))
                : UNKNOWN;
    }

    static Object in(Object value, Object list) {
        if (list == NULL) {
            return NULL;
        }
        if (list instanceof Some some) {
            return Boolean.FALSE.equals(in(value, some.of())) ? (Object) false : UNKNOWN;
        }
        if (!(list instanceof Collection<?> all)) {
            return UNKNOWN;
        }
        Object found = false;
        for (Object one : all) {
            found = or(found, equal(value, one));
            if (Boolean.TRUE.equals(found)) {
                return true;
            }
        }
        return found;
    }

    static Object size(Object list) {
        if (list instanceof List<?> known) {
            return known.size();
        }
        if (list instanceof Some some) {
            return new AtMost(some.of().size());
        }
        return list == NULL ? NULL : UNKNOWN;
    }

    /** One list behind the other, an element behind a list, numbers added, texts joined. */
    static Object plus(Object one, Object other) {
        if (one == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        if (one == NULL || other == NULL) {
            return NULL;
        }
        if (one instanceof AtMost || other instanceof AtMost) {
            var sum = bound(one) + bound(other);
            return sum < 0 ? UNKNOWN : (Object) new AtMost(sum);
        }
        if (isList(one) || isList(other)) {
            var all = new java.util.ArrayList<Object>(elements(one));
            all.addAll(elements(other));
            return one instanceof Some || other instanceof Some ? new Some(all) : all;
        }
        if (one instanceof Number left && other instanceof Number right) {
            return left.doubleValue() + right.doubleValue();
        }
        return one instanceof String left && other instanceof String right ? left + right : UNKNOWN;
    }

    private static final int NONE = -100_000;

    private static int bound(Object value) {
        if (value instanceof AtMost most) {
            return most.bound();
        }
        boolean isWhole = value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue());
        return isWhole && ((Number) value).intValue() >= 0 ? ((Number) value).intValue() : NONE;
    }

    static boolean isList(Object value) {
        return value instanceof List || value instanceof Some;
    }

    /** What may be in a list; a value that is none is its own only element. */
    static List<Object> elements(Object value) {
        if (value instanceof Some some) {
            return some.of();
        }
        @SuppressWarnings("unchecked") // Only read.
        var elements = value instanceof List<?> list ? (List<Object>) list : List.of(value);
        return elements;
    }

    /** A value as the engine binds it, whose null is Java's. */
    static Object of(@org.jspecify.annotations.Nullable Object bound) {
        return bound == null ? NULL : bound;
    }
}
