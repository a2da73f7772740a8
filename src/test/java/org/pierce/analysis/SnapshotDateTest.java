package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Bearing;
import org.pierce.structure.Common;
import org.pierce.structure.Cover;
import org.pierce.structure.Document;
import org.pierce.structure.DocumentKind;
import org.pierce.structure.Evidence;
import org.pierce.structure.Fact;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Period;
import org.pierce.structure.Person;
import org.pierce.structure.Structure;

class SnapshotDateTest {

    private static final LocalDate IMPORTED = LocalDate.of(2026, 11, 21);

    @Test
    void theMatterSheetDecides() {
        assertThat(date(cover(LocalDate.of(2024, 1, 31)), document("2026-03-02")))
                .isEqualTo("2024-01-31");
        assertThat(date(cover(LocalDate.of(2027, 1, 31))))
                .as("even a day to come")
                .isEqualTo("2027-01-31");
    }

    @Test
    void elseTheLatestDayOnWhichSomethingWasWrittenOrSeen() {
        assertThat(date(cover(null), document("2026-03-02"), document("2025-12-31")))
                .isEqualTo("2026-03-02");
        assertThat(date(document("2026-03-02"), seen(LocalDate.of(2026, 4, 1)))).isEqualTo("2026-04-01");
        assertThat(date(document("2026-03-02"), evidence(LocalDate.of(2026, 5, 1))))
                .isEqualTo("2026-05-01");
    }

    @Test
    void aMonthOrYearCountsToItsEndUnlessThatIsToCome() {
        assertThat(date(document("2025"))).isEqualTo("2025-12-31");
        assertThat(date(document("2026"))).isEqualTo("2026-01-01");
        assertThat(date(document("2026-11"))).isEqualTo("2026-11-01");
    }

    @Test
    void whatIsToComeWasNotSeen() {
        assertThat(date(document("2027-01-01"), document("2020-06-01"))).isEqualTo("2020-06-01");
    }

    @Test
    void elseTheDayOfTheImport() {
        var undated = new Person(
                Common.of("p").with(Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1))), "P", List.of());
        assertThat(date(undated)).isEqualTo(IMPORTED);
    }

    private static LocalDate date(Fact... facts) {
        return SnapshotDate.of(Structure.of(List.of(facts)), IMPORTED);
    }

    private static Cover cover(@Nullable LocalDate date) {
        return new Cover(Common.of("m"), "Alder", null, null, date, null, null, null);
    }

    private static Document document(String date) {
        return new Document(
                Common.of("d" + date),
                "Minutes",
                DocumentKind.values()[0],
                PartialDate.parse(date),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static Evidence evidence(LocalDate day) {
        return new Evidence(Common.of("e"), "d2026-03-02", null, null, null, Bearing.SUPPORTS, day, null);
    }

    private static Person seen(LocalDate day) {
        var common = Common.of("s");
        return new Person(new Common(common.id(), common.period(), common.record(), day, false, null), "S", List.of());
    }
}
