package org.pierce.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.matter.FindingQuery;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the findings is shown. Lives in the address, so that a view can be sent to a colleague or kept.
 *
 * @param page which page of the table, from 1
 */
record FindingFilter(
        @Nullable String severity,
        @Nullable String group,
        @Nullable String flag,
        @Nullable String practice,
        @Nullable String state,
        @Nullable String record,
        @Nullable String certainty,
        @Nullable String text,
        @Nullable Integer page) {

    /** Findings on a page: more than one reads in a row, few enough to be shown at once. */
    static final int PAGE = 200;

    private static final int LAST_PAGE = 100_000;

    /** Whether anything is left out. */
    public boolean isSet() {
        return Stream.of(severity, group, flag, practice, state, record, certainty, text)
                .filter(Objects::nonNull)
                .anyMatch(value -> !value.isBlank());
    }

    /** Which page it is, from 1, whatever the address says. */
    public int place() {
        return page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    }

    /** How many pages so many findings take. */
    public int pages(int matched) {
        return Math.ceilDiv(matched, PAGE);
    }

    FindingQuery query() {
        return new FindingQuery(
                severity, group, flag, practice, state, record, certainty, text, (place() - 1) * PAGE, PAGE);
    }

    /** The end of the address of another page of the same view. */
    public String address(Dates dates, int other) {
        return UriComponentsBuilder.newInstance()
                .queryParamIfPresent("factsAsOf", Optional.ofNullable(dates.factsAsOf()))
                .queryParamIfPresent("lawAsOf", Optional.ofNullable(dates.lawAsOf()))
                .queryParamIfPresent("severity", given(severity))
                .queryParamIfPresent("group", given(group))
                .queryParamIfPresent("flag", given(flag))
                .queryParamIfPresent("practice", given(practice))
                .queryParamIfPresent("state", given(state))
                .queryParamIfPresent("record", given(record))
                .queryParamIfPresent("certainty", given(certainty))
                .queryParamIfPresent("text", given(text))
                .queryParam("page", List.of(other))
                .encode()
                .toUriString();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(one -> !one.isBlank());
    }
}
