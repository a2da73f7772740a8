package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingFilterTest {

    private static final Dates DATES = new Dates(LocalDate.of(2026, 11, 15), null);

    @Test
    void theAddressOfAnotherPageKeepsTheViewAndEscapesIt() {
        assertThat(filter("a&b=c d", "", null).address(DATES, 2))
                .isEqualTo("?severity=high&text=a%26b%3Dc%20d&factsAsOf=2026-11-15&page=2");
    }

    @Test
    void aSavedViewHasNeitherDatesNorPage() {
        var view = new FindingFilter("", "", "", "", "CA", "", "", "a&b", "open", "ana", "true", "template", 7);
        assertThat(view.view()).isEqualTo("?state=CA&text=a%26b&status=open&owner=ana&closing=true&by=template");
        assertThat(view.grouping()).isEqualTo(Grouping.TEMPLATE);
        assertThat(filter("", "", null).grouping()).isEqualTo(Grouping.NONE);
    }

    @Test
    void aPageBeyondAnyIsTakenForTheNearest() {
        assertThat(filter("", "", null).place()).isEqualTo(1);
        assertThat(filter("", "", 3).place()).isEqualTo(3);
        assertThat(filter("", "", -7).place()).isEqualTo(1);
        assertThat(filter("", "", Integer.MAX_VALUE).place()).isPositive();
        assertThat(filter("", "", 1).pages(0)).isZero();
        assertThat(filter("", "", 1).pages(200)).isEqualTo(1);
        assertThat(filter("", "", 1).pages(201)).isEqualTo(2);
    }

    @Test
    void blanksLeaveNothingOut() {
        var blank = new FindingFilter("", " ", null, "", "", "", "", " ", "", null, " ", "state", 2);
        assertThat(blank.isSet()).isFalse();
        assertThat(filter("", "", null).isSet()).isTrue();
    }

    private static FindingFilter filter(String text, String group, @Nullable Integer page) {
        return new FindingFilter("high", group, null, null, null, null, null, text, null, null, null, null, page);
    }
}
