package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pierce.structure.Common;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.Profession;
import org.pierce.structure.Structure;

class StatementTest {

    private final Statement statement = new Statement(Structure.of(List.of(
            new Person(Common.of("ada"), "Ada Marsh, MD", List.of()),
            new Person(Common.of("ben"), "Ben $1 {share}", List.of()),
            new Practice(Common.of("p1"), "ada", "CA", Profession.MEDICINE, List.of(), List.of(), List.of(), null))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{owner} owns it. | Ada Marsh, MD owns it.",
                "{both} sign. | Ada Marsh, MD and Ben $1 {share} sign.",
                "{share%} of {practice} | 33.33 % of Ada Marsh, MD",
                "{share:percent} | 33.33 %",
                "for {price$} | for $1,250",
                "for {cents:money} | for $0.50",
                "{count} practices | 9 practices",
                "{domain} | clinician hiring",
                "{nothing} | not stated",
                "{none} | not stated",
                "{date} | 2026-11-15",
            })
    void fills(String template, String text) {
        var values = Map.<String, Object>of(
                "owner",
                "ada",
                "both",
                List.of("ada", "ben"),
                "practice",
                "p1",
                "share",
                33.333333,
                "price",
                1250.0,
                "cents",
                0.5,
                "count",
                9L,
                "domain",
                "CLINICIAN_HIRE_FIRE",
                "none",
                List.of(),
                "date",
                java.time.LocalDate.of(2026, 11, 15));

        assertThat(statement.fill(template, values)).isEqualTo(text);
    }
}
