package org.pierce.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Range;
import org.pierce.structure.SheetColumn;

/** How the values of one column stand in an array file. */
record ColumnCode(SheetColumn column) {

    void write(Object value, ArrayOutput out) throws IOException {
        if (column.isList()) {
            var list = (List<?>) value;
            out.number(list.size());
            for (var one : list) {
                single(one, out);
            }
        } else {
            single(value, out);
        }
    }

    Object read(ArrayInput in) throws IOException {
        if (!column.isList()) {
            return single(in);
        }
        var list = new ArrayList<Object>();
        for (int left = in.size(); left > 0; left--) {
            list.add(single(in));
        }
        return List.copyOf(list);
    }

    private static void single(Object value, ArrayOutput out) throws IOException {
        switch (value) {
            case String text -> out.shared(text);
            case Boolean yes -> out.number(yes ? 1 : 0);
            case Integer whole -> out.number(whole);
            case LocalDate day -> out.number(day.toEpochDay());
            case PartialDate date -> date(date, out);
            case BigDecimal number -> decimal(number, out);
            case Range range -> range(range, out);
            case Enum<?> constant -> out.number(constant.ordinal());
            default -> throw new IllegalStateException("No code for %s yet: add one here.".formatted(value.getClass()));
        }
    }

    private Object single(ArrayInput in) throws IOException {
        var type = column.type();
        if (type.isEnum()) {
            return type.getEnumConstants()[(int) in.number()];
        } else if (type == String.class) {
            return in.sharedText();
        } else if (type == Boolean.class) {
            return in.number() == 1;
        } else if (type == Integer.class) {
            return (int) in.number();
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(in.number());
        } else if (type == PartialDate.class) {
            return date(in);
        } else if (type == BigDecimal.class) {
            return decimal(in);
        } else if (type == Range.class) {
            return range(in);
        }
        throw new IllegalStateException("No code for %s yet: add one here.".formatted(type));
    }

    static void date(PartialDate date, ArrayOutput out) throws IOException {
        out.number((date.year() * 16L + date.month()) * 32 + date.day());
    }

    static PartialDate date(ArrayInput in) throws IOException {
        int packed = (int) in.number();
        return new PartialDate(packed / 512, packed / 32 % 16, packed % 32);
    }

    private static void decimal(BigDecimal number, ArrayOutput out) throws IOException {
        out.number(number.scale());
        boolean isShort = number.unscaledValue().bitLength() < Long.SIZE;
        out.number(isShort ? 1 : 0);
        if (isShort) {
            out.number(number.unscaledValue().longValue());
        } else {
            out.bytes(number.unscaledValue().toByteArray());
        }
    }

    private static BigDecimal decimal(ArrayInput in) throws IOException {
        int scale = (int) in.number();
        return in.number() == 1
                ? BigDecimal.valueOf(in.number(), scale)
                : new BigDecimal(new BigInteger(in.bytes()), scale);
    }

    private static void range(Range range, ArrayOutput out) throws IOException {
        boolean isExact = range.lower().equals(range.upper());
        out.number(isExact ? 1 : 0);
        decimal(range.lower(), out);
        if (!isExact) {
            decimal(range.upper(), out);
        }
    }

    private static Range range(ArrayInput in) throws IOException {
        boolean isExact = in.number() == 1;
        var lower = decimal(in);
        return new Range(lower, isExact ? lower : decimal(in));
    }
}
