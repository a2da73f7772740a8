package org.pierce.web;

import java.util.List;
import java.util.stream.Stream;
import org.pierce.web.ScenarioForm.Suggestion;

/**
 * A form in the panel of the chart: what a party or a line is, in the cells of the sheets.
 *
 * @param title what it is about
 * @param deed {@code add} or {@code change}
 * @param row id of the fact that is changed; empty for a new one
 * @param sheet name of its sheet; of the first where there are several
 * @param parts its rows
 * @param dependents how many other facts name it and go with it where it is left out
 * @param wrong what is wrong and belongs to no cell of it
 */
record DrawnForm(
        String title, String deed, String row, String sheet, List<Part> parts, int dependents, List<String> wrong) {

    DrawnForm {
        parts = List.copyOf(parts);
        wrong = List.copyOf(wrong);
    }

    /**
     * A row of a sheet.
     *
     * @param main the cells that are mostly filled in
     * @param more the others
     */
    record Part(int place, String sheet, boolean isOptional, List<Field> main, List<Field> more) {

        /** Where something is wrong among the others, they are open. */
        public boolean isOpen() {
            return more.stream().anyMatch(field -> !field.wrong().isEmpty());
        }
    }

    /** How a cell is filled in. */
    enum Input {
        TEXT,
        CHOICE,
        SUGGESTED,
        NUMBER,
        HIDDEN;

        public boolean isShown() {
            return this != HIDDEN;
        }
    }

    /**
     * @param name of the field in the request
     * @param wrong what is wrong with it, with the remedy; empty where nothing is
     */
    record Field(
            String name,
            String heading,
            String text,
            String help,
            boolean required,
            Input input,
            List<Suggestion> words,
            String wrong) {

        /** Its place on the page. */
        public String id() {
            return name.replace('.', '-').replace(' ', '-');
        }
    }

    /** The numbers of a fact that is there: what is tried at a click. */
    public List<Field> numbers() {
        return parts.stream()
                .flatMap(part -> Stream.concat(part.main().stream(), part.more().stream()))
                .filter(field -> field.input() == Input.NUMBER && !field.text().isEmpty())
                .toList();
    }

    public boolean isNew() {
        return row.isEmpty();
    }
}
