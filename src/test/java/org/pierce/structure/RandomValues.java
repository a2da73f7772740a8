package org.pierce.structure;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Random values of every type that a column can have, among them what formats stumble over; about every third optional one is empty. */
final class RandomValues {

    private static final List<String> TEXTS = List.of(
            "Alder Aesthetics Medical, P.C.",
            "Dr. M. Ruiz \"the Chief\"",
            "Žofie Ångström-Nuñez",
            "= 2 + 3, said the sheet",
            "O'Neil & Sons <MSO>",
            "first line\nsecond line",
            "医療法人 😀",
            "-1",
            "+1",
            "0012",
            "50 %",
            "yes",
            "none",
            "@sum",
            "'apostrophe",
            "''two",
            "with, comma; and semicolon",
            "\ttab",
            "\r\nreturn",
            " blanks ",
            "\u00a0no break",
            "back\\slash\\",
            "_x0041_",
            "#comment",
            "== people ==",
            "</t><script>");
    private static final List<String> NUMBERS = List.of("0", "1", "-3", "0.001", "12345678901234567.89");
    private static final List<String> STATES = List.of("CA", "NY", "TX", "OR");

    private final RandomGenerator random;
    private int counter;

    RandomValues(RandomGenerator random) {
        this.random = random;
    }

    Common common(String id) {
        return new Common(
                id,
                period(),
                random.nextInt(3) == 0 ? OnRecord.PRACTICE : OnRecord.PAPER,
                random.nextInt(3) == 0 ? date() : null,
                random.nextInt(8) == 0,
                random.nextBoolean() ? source() : null);
    }

    /** Two or three periods, each beginning the day after the one before it ends. */
    List<Period> history() {
        var periods = new ArrayList<Period>();
        LocalDate first = date();
        for (int row = 1 + random.nextInt(2); row > 0; row--) {
            var last = first.plusDays(30 + random.nextInt(1000));
            periods.add(Period.of(first, last));
            first = last.plusDays(1);
        }
        periods.add(Period.of(first, Period.OPEN));
        return periods;
    }

    /** Ids for a column of references; null or no ids where there are no candidates. */
    @Nullable
    Object pick(SheetColumn column, List<String> candidates) {
        if (column.isList()) {
            return candidates.stream()
                    .filter(id -> random.nextInt(6) == 0)
                    .limit(3)
                    .toList();
        }
        return candidates.isEmpty() || (!column.required() && random.nextInt(3) == 0) ? null : one(candidates);
    }

    /** A value for a column that holds no references. */
    @Nullable
    Object of(SheetColumn column) {
        if (column.isList()) {
            return list(column);
        }
        return !column.required() && random.nextInt(3) == 0 ? null : single(column);
    }

    static Fact create(SheetSchema schema, List<@Nullable Object> arguments) {
        try {
            Constructor<?> constructor = schema.type().getDeclaredConstructors()[0];
            return schema.type().cast(constructor.newInstance(arguments.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a row of " + schema.name(), e);
        }
    }

    private List<Object> list(SheetColumn column) {
        var list = new ArrayList<Object>();
        for (int element = random.nextInt(4); element > 0; element--) {
            var value = column.component().getName().equals("identifiers")
                    ? "NPI:" + (1_000_000_000L + ++counter)
                    : single(column);
            if (!list.contains(value)) {
                list.add(value);
            }
        }
        return List.copyOf(list);
    }

    private Object single(SheetColumn column) {
        var type = column.type();
        if (type.isEnum()) {
            return one(List.of(type.getEnumConstants()));
        } else if (type == Range.class) {
            return range();
        } else if (type == BigDecimal.class) {
            return number();
        } else if (type == Integer.class) {
            return 1 + random.nextInt(9);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == LocalDate.class) {
            return date();
        } else if (type == PartialDate.class) {
            return partialDate(2001 + random.nextInt(25));
        } else if (type == String.class) {
            return text(column);
        }
        throw new IllegalStateException("No random values yet for %s of %s".formatted(type, column.component()));
    }

    private String text(SheetColumn column) {
        if (column.domain()) {
            return one(Domains.standard().list()).code();
        }
        return switch (column.component().getName()) {
            case "state" -> one(STATES);
            // part of natural keys: no two rows alike
            case "name", "title", "number", "seat" -> "%s (%d)".formatted(one(TEXTS), ++counter);
            default -> one(TEXTS);
        };
    }

    private Range range() {
        var lower = BigDecimal.valueOf(random.nextInt(6000), 2);
        var upper = lower.add(BigDecimal.valueOf(random.nextInt(4000), 2));
        return random.nextInt(3) == 0 ? new Range(lower, upper) : Range.of(upper);
    }

    private BigDecimal number() {
        return random.nextInt(5) == 0
                ? new BigDecimal(one(NUMBERS))
                : plain(BigDecimal.valueOf(random.nextInt(100_000_000), random.nextInt(3)));
    }

    /** Without zeros behind the point, which no workbook keeps. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private LocalDate date() {
        return LocalDate.of(2001, 1, 1).plusDays(random.nextInt(9000));
    }

    private PartialDate partialDate(int year) {
        return switch (random.nextInt(4)) {
            case 0 -> new PartialDate(year, 0, 0);
            case 1 -> new PartialDate(year, 1 + random.nextInt(12), 0);
            default -> new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private Period period() {
        int year = 2001 + random.nextInt(20);
        var from = random.nextInt(3) == 0 ? null : partialDate(year);
        var to = random.nextInt(3) > 0 ? null : partialDate(year + 1 + random.nextInt(5));
        return new Period(from, to);
    }

    private Source source() {
        return new Source(
                random.nextBoolean() ? "Exhibit " + random.nextInt(20) : null,
                random.nextBoolean() ? "p. " + random.nextInt(90) : null,
                one(TEXTS));
    }

    private <T> T one(List<T> candidates) {
        return candidates.get(random.nextInt(candidates.size()));
    }
}
