package org.pierce.web;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.matter.FindingQuery;
import org.pierce.structure.Words;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the findings is shown. Lives in the address, so that a view can be sent to a colleague or kept.
 *
 * @param status word of the status on the way to closing: {@code open}, {@code accepted}, {@code cured}, {@code not-applicable}
 * @param owner part of the name of who works on it
 * @param closing {@code true} for those due before closing only
 * @param by what the table is grouped by: a word of {@link Grouping}
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
        @Nullable String status,
        @Nullable String owner,
        @Nullable String closing,
        @Nullable String by,
        @Nullable Integer page) {

    /** Findings on a page: more than one reads in a row, few enough to be shown at once. */
    static final int PAGE = 200;

    private static final int LAST_PAGE = 100_000;

    /** Whether anything is left out. */
    public boolean isSet() {
        return Stream.of(severity, group, flag, practice, state, record, certainty, text, status, owner, closing)
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

    Grouping grouping() {
        return by == null ? Grouping.NONE : Words.find(Grouping.class, by).orElse(Grouping.NONE);
    }

    /** What the store is asked for: all of them, since what people decide and how the table is grouped is looked at afterwards. */
    FindingQuery query() {
        return new FindingQuery(severity, group, flag, practice, state, record, certainty, text, 0, Integer.MAX_VALUE);
    }

    /** What is looked at afterwards. */
    Predicate<FindingLine> decided() {
        return line -> given(status)
                        .map(word -> Words.of(line.closing().status()).equals(word))
                        .orElse(true)
                && given(owner)
                        .map(name -> line.closing()
                                .owner()
                                .toLowerCase(Locale.ROOT)
                                .contains(name.strip().toLowerCase(Locale.ROOT)))
                        .orElse(true)
                && (!"true".equals(closing) || line.closing().beforeClosing());
    }

    /** The end of the address of another page of the same view. */
    public String address(Dates dates, int other) {
        return builder()
                .queryParamIfPresent("factsAsOf", Optional.ofNullable(dates.factsAsOf()))
                .queryParamIfPresent("lawAsOf", Optional.ofNullable(dates.lawAsOf()))
                .queryParam("page", other)
                .encode()
                .toUriString();
    }

    /** The view without dates and page, as it is saved: {@code ?severity=high}; empty where nothing is set. */
    public String view() {
        return builder().encode().toUriString();
    }

    private UriComponentsBuilder builder() {
        return UriComponentsBuilder.newInstance()
                .queryParamIfPresent("severity", given(severity))
                .queryParamIfPresent("group", given(group))
                .queryParamIfPresent("flag", given(flag))
                .queryParamIfPresent("practice", given(practice))
                .queryParamIfPresent("state", given(state))
                .queryParamIfPresent("record", given(record))
                .queryParamIfPresent("certainty", given(certainty))
                .queryParamIfPresent("text", given(text))
                .queryParamIfPresent("status", given(status))
                .queryParamIfPresent("owner", given(owner))
                .queryParamIfPresent("closing", given(closing))
                .queryParamIfPresent("by", given(by));
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(one -> !one.isBlank());
    }
}
