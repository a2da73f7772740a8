package org.pierce.intake;

import java.util.ArrayList;
import java.util.List;
import org.pierce.structure.SheetSchema;

/** What the first sheet of the template says. */
final class TemplateText {

    private TemplateText() {}

    /**
     * @param term in the left column
     * @param text in the right column
     */
    record Line(String term, String text) {
        boolean isTitle() {
            return text.isEmpty() && !term.isEmpty();
        }
    }

    static List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(new Line("Pierce: structure of a matter", ""));
        lines.add(new Line(
                "How to fill it in",
                "One row says one thing. Columns with a dark heading are required in each row."
                        + " Each heading has a comment; columns with words have a list."));
        lines.add(new Line(
                "Ids",
                "Give each person, entity, practice and agreement an id of your own, such as elena-marsh,"
                        + " and name it by this id elsewhere."));
        lines.add(new Line(
                "Paper and practice", "What a document says and what was observed are two rows (column record)."));
        lines.add(new Line(
                "Dates", "2026-11-15; 2026-11 or 2026 where the day is not known. Leave to empty while it holds."));
        lines.add(new Line(
                "Percents", "51, 51 %, or 25-50 where only the range is known. Write 1 % or 1.00 for one percent."));
        lines.add(new Line(
                "Nothing to say",
                "A sheet without rows counts as not asked. Write none below its first heading if you"
                        + " asked and there is nothing."));
        lines.add(new Line("Sources", "Document, page and quote on each row that matters. No data of patients."));
        lines.add(new Line("", ""));
        SheetSchema.list()
                .forEach(schema -> lines.add(new Line(
                        schema.name() + (schema.sheet().required() ? " (required)" : ""),
                        schema.sheet().says() + ".")));
        return lines;
    }
}
