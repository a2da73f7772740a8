package org.pierce.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Common;
import org.pierce.structure.Cover;
import org.pierce.structure.Domains;
import org.pierce.structure.Fact;
import org.pierce.structure.OnRecord;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Period;
import org.pierce.structure.Range;
import org.pierce.structure.Relation;
import org.pierce.structure.RelationKind;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Source;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Term;

/** Random structures with every kind of fact and the texts that formats stumble over. */
final class RandomStructures {

    private static final List<String> TEXTS = List.of(
            "plain",
            "with, comma",
            "with \"quotes\"",
            "two\nlines",
            "=1+1",
            "+1",
            "-2",
            "@sum",
            "'apostrophe",
            "''two",
            "\ttab",
            "\r\nreturn",
            " blanks ",
            "semi;colon",
            "back\\slash\\",
            "Ünïcödé 醫療 \uD83D\uDE00",
            "none",
            "yes",
            "_x0041_",
            "#comment",
            "== people ==",
            "1",
            "50 %",
            "\u00a0nbsp",
            "</t><script>");

    private final Random random;
    private final List<Fact> facts = new ArrayList<>();

    RandomStructures(long seed) {
        this.random = new Random(seed);
    }

    Structure next() {
        facts.clear();
        var asked = new HashSet<Class<? extends Fact>>();
        var schemas = new ArrayList<>(SheetSchema.list());
        for (var schema : schemas) {
            if (schema.sheet().required() || random.nextInt(3) > 0) {
                asked.add(schema.type());
                var rows = schema.type() == Cover.class
                        ? 1
                        : schema.sheet().required() ? 2 + random.nextInt(3) : random.nextInt(4);
                IntStream.range(0, rows).forEach(row -> create(schema, row));
            }
        }
        return Structure.of(facts, asked);
    }

    /** Whether an import takes the fact: a term belongs to a paper, and so does a nominee that is not supposed. */
    private static boolean isAllowed(Fact fact) {
        return switch (fact) {
            case Term term -> term.agreement() != null || term.template() != null;
            case Relation relation ->
                relation.kind() != RelationKind.NOMINEE
                        || relation.agreement() != null
                        || relation.common().assumed();
            default -> true;
        };
    }

    private void create(SheetSchema schema, int row) {
        var arguments = new ArrayList<@Nullable Object>();
        arguments.add(common(schema, row));
        for (var column : schema.columns()) {
            var value = value(schema, column);
            if (value == null && column.required()) {
                return;
            }
            arguments.add(value);
        }
        try {
            var fact = (Fact) schema.type().getDeclaredConstructors()[0].newInstance(arguments.toArray());
            if (isAllowed(fact)) {
                facts.add(fact);
            }
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private Common common(SheetSchema schema, int row) {
        var id = schema.fileName() + "-" + row + (random.nextInt(5) == 0 ? "=+'" : "");
        var from = random.nextBoolean() ? null : date(2000 + random.nextInt(10));
        var to = random.nextBoolean() ? null : date(2011 + random.nextInt(10));
        var source = random.nextBoolean() ? null : new Source(text(), random.nextBoolean() ? null : text(), text());
        return new Common(
                id,
                new Period(from, to),
                random.nextBoolean() ? OnRecord.PAPER : OnRecord.PRACTICE,
                random.nextBoolean() ? null : LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                random.nextBoolean(),
                source);
    }

    private @Nullable Object value(SheetSchema schema, SheetColumn column) {
        if (column.isList()) {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(at -> single(schema, column))
                    .filter(java.util.Objects::nonNull)
                    .toList();
        }
        return column.required() || random.nextBoolean() ? single(schema, column) : null;
    }

    private @Nullable Object single(SheetSchema schema, SheetColumn column) {
        var type = column.type();
        if (column.isReference()) {
            var candidates = facts.stream()
                    .filter(fact -> column.refers().stream()
                            .anyMatch(refers -> refers.type().isInstance(fact)))
                    .map(Fact::id)
                    .toList();
            return candidates.isEmpty() ? null : candidates.get(random.nextInt(candidates.size()));
        } else if (column.domain()) {
            var domains = Domains.standard().list();
            return domains.get(random.nextInt(domains.size())).code();
        } else if (column.name().equals("state")) {
            return random.nextBoolean() ? "CA" : "NY";
        } else if (type == String.class) {
            return text();
        } else if (type == Range.class) {
            return percent(schema);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(List.of("0", "1", "-3", "1.50", "0.001", "1234567.89", "12345678901234567.89")
                    .get(random.nextInt(7)));
        } else if (type == Integer.class) {
            return random.nextInt(100);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == LocalDate.class) {
            return LocalDate.of(1999 + random.nextInt(30), 2, 28);
        } else if (type == PartialDate.class) {
            return date(1980 + random.nextInt(60));
        }
        var constants = java.util.Objects.requireNonNull(type.getEnumConstants(), type.getName());
        return constants[random.nextInt(constants.length)];
    }

    /** Small enough for stakes that no entity is owned by more than the whole. */
    private Range percent(SheetSchema schema) {
        var most = schema.type() == Stake.class ? 20 : 100;
        return switch (random.nextInt(5)) {
            case 0 -> Range.of("1");
            case 1 -> Range.of("0.25");
            case 2 -> Range.of("0.5", "1");
            case 3 -> Range.of("1", String.valueOf(most));
            default -> Range.of(BigDecimal.valueOf(random.nextInt(most * 100), 2));
        };
    }

    private PartialDate date(int year) {
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(year, 0, 0);
            case 1 -> new PartialDate(year, 1 + random.nextInt(12), 0);
            default -> new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private String text() {
        var one = TEXTS.get(random.nextInt(TEXTS.size()));
        return random.nextInt(3) == 0 ? one + TEXTS.get(random.nextInt(TEXTS.size())) : one;
    }
}
