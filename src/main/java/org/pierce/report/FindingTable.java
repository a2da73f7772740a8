package org.pierce.report;

import java.util.List;
import java.util.stream.Collectors;
import org.pierce.screening.AppliedLaw;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Closing;
import org.pierce.screening.Finding;
import org.pierce.structure.Practice;
import org.pierce.structure.Words;

/** Findings as a table to take away: one row for each, with what was decided on it. */
public final class FindingTable {

    private static final List<String> COLUMNS = List.of(
            "Severity",
            "Flag",
            "Finding",
            "What was found",
            "Practice",
            "State",
            "Record",
            "Certainty",
            "Assumed",
            "Status",
            "Remark",
            "Reason",
            "Owner",
            "Due",
            "Before closing",
            "Law",
            "Basis of the law",
            "Cure",
            "Identity");

    private FindingTable() {}

    /** @param findings those that are wanted, in their order */
    public static Table of(AssessedMatter matter, List<Finding> findings) {
        return new Table(
                "findings",
                COLUMNS,
                findings.stream().map(finding -> row(matter, finding)).toList());
    }

    private static List<String> row(AssessedMatter matter, Finding finding) {
        var practice = (Practice) matter.structure().find(finding.practice()).orElseThrow();
        var closing = matter.closings().getOrDefault(finding.id(), Closing.NONE);
        var due = closing.due();
        return List.of(
                ReportWords.severity(finding.severity()),
                finding.flag(),
                finding.title(),
                finding.statement(),
                matter.structure().nameOf(practice.entity()),
                practice.state(),
                Words.spoken(finding.record()),
                Words.spoken(finding.certainty()),
                finding.assumed() ? "yes" : "no",
                closing.status().words(),
                closing.remark(),
                closing.reason(),
                closing.owner(),
                due == null ? "" : due.toString(),
                closing.beforeClosing() ? "yes" : "no",
                finding.law().stream().map(AppliedLaw::citation).distinct().collect(Collectors.joining("\n")),
                finding.law().stream().map(AppliedLaw::basis).distinct().collect(Collectors.joining("\n")),
                finding.cure(),
                finding.id());
    }
}
