package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pierce.structure.Common;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Period;

/** Dates as they were written, from properties of this version and of earlier ones. */
class CommonFormTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2024-02-29",
        "2021-01-01,",
        ", 2024-02-29",
        ",",
        "2021-01, 2024",
        "2021, 2024-02",
        "0001-01-01, 9999-12-31",
        "9999-12-31, 0001-01-01",
        "0001-01, 9999-12"
    })
    void aPeriodComesBackAsItWasWritten(@Nullable String from, @Nullable String to) {
        var common = Common.of("x").with(new Period(date(from), date(to)));

        assertThat(CommonForm.read(written(common))).isEqualTo(common);
    }

    @Test
    void aDayIsWrittenOnceAndAMonthBesideItsBounds() {
        var properties = written(Common.of("x").with(new Period(date("2021-01-01"), date("2024-02"))));

        assertThat(properties)
                .doesNotContainKey("from")
                .containsEntry("since", LocalDate.of(2021, 1, 1))
                .containsEntry("to", "2024-02")
                .containsEntry("until", LocalDate.of(2024, 2, 29));
    }

    @Test
    void aStoreThatHasTheTextOfADayIsRead() {
        var common = Common.of("x").with(new Period(date("2021-01-01"), null));
        var properties = written(common);
        properties.put("from", "2021-01-01");

        assertThat(CommonForm.read(properties)).isEqualTo(common);
    }

    private static Map<String, Object> written(Common common) {
        var properties = new HashMap<String, Object>();
        CommonForm.write(common, properties);
        return properties;
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
