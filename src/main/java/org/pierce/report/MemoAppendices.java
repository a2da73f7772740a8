package org.pierce.report;

import java.util.List;

/** What follows the practices in the memo: what was examined, what to ask for, assumptions and law. */
final class MemoAppendices {

    private MemoAppendices() {}

    static void write(Memo memo, ReportView view) {
        examined(memo, view);
        asks(memo, view);
        questions(memo, view);
        heading(memo, ReportPart.ASSUMPTIONS);
        if (view.assumptions().isEmpty()) {
            memo.paragraph("Normal", ReportWords.NO_ASSUMPTION);
        }
        view.assumptions().forEach(line -> memo.paragraph("Point", line));
        law(memo, view);
    }

    private static void examined(Memo memo, ReportView view) {
        heading(memo, ReportPart.EXAMINED);
        for (var section : view.sections()) {
            memo.paragraph(
                    "Heading2", section.row().name() + ", " + section.row().state());
            var table = memo.table(List.of(11, 39, 13, 37)).head("Flag", "Indicator", "Result", "Why");
            section.factors()
                    .forEach(factor -> table.add(factor.flag(), factor.title(), factor.result(), factor.reason()));
        }
    }

    private static void asks(Memo memo, ReportView view) {
        heading(memo, ReportPart.ASK);
        if (view.asks().isEmpty()) {
            memo.paragraph("Normal", ReportWords.NO_ASK);
            return;
        }
        var table = memo.table(List.of(30, 37, 33)).head("Practice", "Document", "It answers");
        view.asks().forEach(ask -> table.add(ask.practice(), ask.document(), ask.about()));
    }

    private static void questions(Memo memo, ReportView view) {
        if (view.questions().isEmpty()) {
            return;
        }
        memo.paragraph("Heading2", ReportWords.QUESTIONS);
        var table = memo.table(List.of(24, 11, 37, 28)).head("Practice", "Flag", "Question", "Document");
        view.questions()
                .forEach(question ->
                        table.add(question.practice(), question.flag(), question.question(), question.document()));
    }

    private static void law(Memo memo, ReportView view) {
        heading(memo, ReportPart.LAW);
        if (view.law().isEmpty()) {
            memo.paragraph("Normal", ReportWords.NO_LAW_AT_ALL);
            return;
        }
        var table = memo.table(List.of(6, 20, 20, 32, 11, 11))
                .head("State", "Rule", "Value", "Citation", "Basis", "In force");
        view.law()
                .forEach(law -> table.add(
                        law.jurisdiction(),
                        law.title(),
                        ReportWords.value(law),
                        law.citation(),
                        law.basis(),
                        ReportWords.inForce(law)));
    }

    private static void heading(Memo memo, ReportPart part) {
        memo.paragraph("Heading1", part.number() + "  " + part.title());
    }
}
