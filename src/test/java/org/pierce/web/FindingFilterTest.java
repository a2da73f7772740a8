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
                .isEqualTo("?factsAsOf=2026-11-15&severity=high&text=a%26b%3Dc%20d&page=2");
    }

    @Test
    void aPageBeyondAnyIsTakenForTheNearest() {
        assertThat(filter("", "", null).query()).returns(0, query -> query.from());
        assertThat(filter("", "", 3).query()).returns(400, query -> query.from());
        assertThat(filter("", "", -7).query()).returns(0, query -> query.from());
        assertThat(filter("", "", Integer.MAX_VALUE).query().from()).isPositive();
        assertThat(filter("", "", 1).pages(0)).isZero();
        assertThat(filter("", "", 1).pages(200)).isEqualTo(1);
        assertThat(filter("", "", 1).pages(201)).isEqualTo(2);
    }

    @Test
    void blanksLeaveNothingOut() {
        var blank = new FindingFilter("", " ", null, "", "", "", "", " ", 2);
        assertThat(blank.isSet()).isFalse();
        assertThat(filter("", "", null).isSet()).isTrue();
    }

    private static FindingFilter filter(String text, String group, @Nullable Integer page) {
        return new FindingFilter("high", group, null, null, null, null, null, text, page);
    }
}
