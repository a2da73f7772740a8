package org.pierce.store;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Common;
import org.pierce.structure.Fact;
import org.pierce.structure.OnRecord;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Period;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Source;
import org.pierce.structure.Structure;

/** The facts of a snapshot in an array file, sheet by sheet: taken from the records, so that no sheet has code of its own. */
final class FactArrays {

    private static final int ASSUMED = 1;
    private static final int PRACTICE = 2;
    private static final int OBSERVED = 4;
    private static final int SOURCE = 8;

    private FactArrays() {}

    /** All names and types that a row is read by, in their order: a file of another version has others. */
    static String version() {
        return SheetSchema.list().stream()
                .map(schema -> schema.label()
                        + schema.columns().stream()
                                .map(column -> column.component().getName() + ":"
                                        + column.component().getGenericType().getTypeName()
                                        + constants(column.type()))
                                .toList())
                .collect(Collectors.joining("\n"));
    }

    private static List<?> constants(Class<?> type) {
        return type.isEnum() ? List.of(type.getEnumConstants()) : List.of();
    }

    static void write(Structure structure, ArrayOutput out) throws IOException {
        var schemas = SheetSchema.list();
        var periods = new HashMap<Period, Integer>();
        for (var schema : schemas) {
            out.number(structure.isAsked(schema.type()) ? 1 : 0);
            var facts = structure.list(schema.type());
            var columns = schema.columns().stream().map(ColumnCode::new).toList();
            out.number(facts.size());
            for (var fact : facts) {
                write(fact.common(), schema, periods, out);
                write(fact, columns, out);
            }
        }
    }

    private static void write(Fact fact, List<ColumnCode> columns, ArrayOutput out) throws IOException {
        var values = new @Nullable Object[columns.size()];
        long given = 0;
        for (int at = 0; at < values.length; at++) {
            values[at] = columns.get(at).column().valueIn(fact);
            given |= values[at] == null ? 0 : 1L << at;
        }
        out.number(given);
        for (int at = 0; at < values.length; at++) {
            var value = values[at];
            if (value != null) {
                columns.get(at).write(value, out);
            }
        }
    }

    private static void write(Common common, SheetSchema schema, Map<Period, Integer> periods, ArrayOutput out)
            throws IOException {
        var source = common.source();
        var observed = common.lastObserved();
        out.number((common.assumed() ? ASSUMED : 0)
                + (common.record() == OnRecord.PRACTICE ? PRACTICE : 0)
                + (observed != null ? OBSERVED : 0)
                + (source != null ? SOURCE : 0));
        if (schema.isRelationship()) {
            out.text(common.id()); // Hardly any row names it.
        } else {
            out.shared(common.id());
        }
        var known = periods.putIfAbsent(common.period(), periods.size());
        out.number(known == null ? -1 : known);
        if (known == null) {
            end(common.period().from(), out);
            end(common.period().to(), out);
        }
        if (observed != null) {
            out.number(observed.toEpochDay());
        }
        if (source != null) {
            out.shared(source.document());
            out.shared(source.page());
            out.shared(source.quote());
        }
    }

    private static void end(@Nullable PartialDate date, ArrayOutput out) throws IOException {
        out.number(date == null ? 0 : 1);
        if (date != null) {
            ColumnCode.date(date, out);
        }
    }

    static Structure read(ArrayInput in) throws IOException {
        var facts = new ArrayList<Fact>();
        var asked = new HashSet<Class<? extends Fact>>();
        var periods = new ArrayList<Period>();
        for (var schema : SheetSchema.list()) {
            if (in.number() == 1) {
                asked.add(schema.type());
            }
            var columns = schema.columns().stream().map(ColumnCode::new).toList();
            var constructor = schema.type().getDeclaredConstructors()[0];
            int count = in.size();
            facts.ensureCapacity(facts.size() + count);
            for (int left = count; left > 0; left--) {
                facts.add(fact(constructor, common(schema, periods, in), columns, in));
            }
        }
        return Structure.of(facts, asked);
    }

    private static Fact fact(Constructor<?> constructor, Common common, List<ColumnCode> columns, ArrayInput in)
            throws IOException {
        var values = new @Nullable Object[columns.size() + 1];
        values[0] = common;
        long given = in.number();
        for (int at = 0; at < columns.size(); at++) {
            values[at + 1] = (given & 1L << at) == 0 ? null : columns.get(at).read(in);
        }
        try {
            return (Fact) constructor.newInstance(values);
        } catch (ReflectiveOperationException misfit) {
            throw new IOException("a row that is none", misfit);
        }
    }

    private static Common common(SheetSchema schema, List<Period> periods, ArrayInput in) throws IOException {
        int flags = (int) in.number();
        var id = schema.isRelationship() ? in.text() : in.sharedText();
        int known = (int) in.number();
        if (known < 0) {
            periods.add(new Period(end(in), end(in)));
        } else if (known >= periods.size()) {
            throw new IOException("a period that did not come before");
        }
        return new Common(
                id,
                known < 0 ? periods.getLast() : periods.get(known),
                (flags & PRACTICE) == 0 ? OnRecord.PAPER : OnRecord.PRACTICE,
                (flags & OBSERVED) == 0 ? null : LocalDate.ofEpochDay(in.number()),
                (flags & ASSUMED) != 0,
                (flags & SOURCE) == 0 ? null : new Source(in.shared(), in.shared(), in.shared()));
    }

    private static @Nullable PartialDate end(ArrayInput in) throws IOException {
        return in.number() == 0 ? null : ColumnCode.date(in);
    }
}
