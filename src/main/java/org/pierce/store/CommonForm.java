package org.pierce.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Common;
import org.pierce.structure.OnRecord;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Period;
import org.pierce.structure.Source;
import org.pierce.structure.Words;

/**
 * The columns that every fact has. The four days bound the period and are never absent, so that no comparison of dates meets a
 * null; {@code from} and {@code to} are what the user wrote, where a bound alone does not tell it: a month, a year, or the day that stands for open.
 */
final class CommonForm {

    static final List<String> NAMES = List.of(
            "id",
            "from",
            "to",
            "since",
            "until",
            "surelySince",
            "surelyUntil",
            "record",
            "lastObserved",
            "assumed",
            "document",
            "page",
            "quote");

    private CommonForm() {}

    static void write(Common common, Map<String, Object> properties) {
        properties.put("id", common.id());
        write(common.period(), properties);
        properties.put("record", Words.of(common.record()));
        put("lastObserved", common.lastObserved(), properties);
        properties.put("assumed", common.assumed());
        var source = common.source();
        if (source != null) {
            put("document", source.document(), properties);
            put("page", source.page(), properties);
            put("quote", source.quote(), properties);
        }
    }

    static Common read(Map<String, Object> properties) {
        return new Common(
                (String) Objects.requireNonNull(properties.get("id")),
                new Period(
                        date("from", properties.get("since"), Period.EVER, properties),
                        date("to", properties.get("until"), Period.OPEN, properties)),
                Words.find(OnRecord.class, String.valueOf(properties.get("record")))
                        .orElseThrow(),
                (LocalDate) properties.get("lastObserved"),
                Boolean.TRUE.equals(properties.get("assumed")),
                source(properties));
    }

    private static void write(Period period, Map<String, Object> properties) {
        putUnlessTold("from", period.from(), Period.EVER, properties);
        putUnlessTold("to", period.to(), Period.OPEN, properties);
        properties.put("since", period.since());
        properties.put("until", period.until());
        properties.put("surelySince", period.surelySince());
        properties.put("surelyUntil", period.surelyUntil());
    }

    /** A day is its own bound: a property that nearly every fact would have is left out. */
    private static void putUnlessTold(
            String name, @Nullable PartialDate date, LocalDate open, Map<String, Object> properties) {
        if (date != null && (!date.isExact() || date.earliest().equals(open))) {
            properties.put(name, date.toString());
        }
    }

    /** Stores of before have the text of days too. */
    private static @Nullable PartialDate date(
            String name, @Nullable Object bound, LocalDate open, Map<String, Object> properties) {
        if (properties.get(name) instanceof String text) {
            return PartialDate.parse(text);
        }
        return bound instanceof LocalDate day && !day.equals(open) ? PartialDate.of(day) : null;
    }

    private static @Nullable Source source(Map<String, Object> properties) {
        var source = new Source(
                (String) properties.get("document"), (String) properties.get("page"), (String) properties.get("quote"));
        return source.document() == null && source.page() == null && source.quote() == null ? null : source;
    }

    private static void put(String name, @Nullable Object value, Map<String, Object> properties) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
