package org.pierce.structure;

import org.jspecify.annotations.Nullable;

/** A reporting line between persons or bodies. */
@Sheet(
        value = "reporting",
        says = "A reporting line between persons or bodies",
        naturalKey = {"reporter", "superior", "matter", "practice"},
        joins = "REPORTS_TO",
        from = "reporter",
        to = "superior")
public record Reporting(
        Common common,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String reporter,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String superior,

        @Column(required = true) ReportingMatter matter,

        @Column(refers = Refers.PRACTICE, help = "Where it is about one practice only") @Nullable
        String practice)
        implements Fact {}
