package org.pierce.intake;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pierce.structure.SheetSchema;

/**
 * Reads a {@code .sheets} file. {@code == ownership ==} opens a sheet; {@code include: base.sheets} takes in another file,
 * whose rows give way to rows with the same id; {@code without: acc-1, terms} leaves included rows or whole sheets away.
 */
final class SheetsFile {

    static final String EXTENSION = "sheets";

    private static final Pattern SHEET = Pattern.compile("\\s*==\\s*(.+?)\\s*==\\s*");
    private static final Pattern LINE = Pattern.compile("([A-Za-z][\\w -]*?)\\s*:\\s*(.*)");
    private static final int DEEPEST = 8;

    private record Section(String name, int line, StringBuilder text) {}

    private final Reading reading;
    private final Set<Path> open = new HashSet<>();

    SheetsFile(Reading reading) {
        this.reading = reading;
    }

    /** Reads the file into the reading, and returns the lines before its first sheet. */
    List<SheetsCase.Line> read(Path file) throws IOException {
        return readInto(file.toAbsolutePath().normalize(), reading);
    }

    private List<SheetsCase.Line> readInto(Path file, Reading into) throws IOException {
        var shown = FileName.shown(file);
        var wrong = FileSize.find(file, shown, into.limits());
        if (wrong.isEmpty()) {
            wrong = TextInspection.find(file, shown);
        }
        if (wrong.isPresent()) {
            into.problems().add(wrong.get());
            into.collected().markAllUnreadable();
            return List.of();
        }
        open.add(file);
        var head = new ArrayList<SheetsCase.Line>();
        var sections = new ArrayList<Section>();
        split(file, shown, into, head, sections);
        var included = include(file, shown, head, into);
        for (var section : sections) {
            readSection(section, shown, into);
        }
        Inclusion.merge(included, into.collected());
        open.remove(file);
        return List.copyOf(head);
    }

    private static void split(Path file, String shown, Reading into, List<SheetsCase.Line> head, List<Section> sections)
            throws IOException {
        var number = 0;
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            var sheet = SHEET.matcher(line);
            if (sheet.matches()) {
                sections.add(new Section(sheet.group(1), number, new StringBuilder()));
            } else if (!sections.isEmpty()) {
                sections.getLast().text().append(line).append('\n');
            } else if (!line.isBlank() && !line.startsWith("#")) {
                readHead(line.replace("\ufeff", ""), number, shown, into, head);
            }
        }
    }

    private static void readHead(String line, int number, String shown, Reading into, List<SheetsCase.Line> head) {
        var pair = LINE.matcher(line.strip());
        if (pair.matches()) {
            head.add(new SheetsCase.Line(
                    pair.group(1).toLowerCase(Locale.ROOT), pair.group(2).strip(), number));
        } else {
            into.problems()
                    .add(Place.of(shown, "")
                            .row(number)
                            .problem(
                                    ProblemKind.UNREADABLE_FILE,
                                    "the line is neither key: value nor the name of a sheet",
                                    "Open a sheet by a line such as == ownership ==."));
        }
    }

    private Collected include(Path file, String shown, List<SheetsCase.Line> head, Reading into) throws IOException {
        var beside = into.beside();
        for (var line : head) {
            if (line.key().equals("include")) {
                var other = file.resolveSibling(line.value()).normalize();
                if (open.contains(other)
                        || open.size() > DEEPEST
                        || !FileName.extension(other).equals(EXTENSION)
                        || !Files.isRegularFile(other)) {
                    into.problems()
                            .add(Place.of(shown, "")
                                    .row(line.number())
                                    .problem(
                                            ProblemKind.INCLUDE,
                                            "%s cannot be included".formatted(Shown.of(line.value())),
                                            "Name another .sheets file by its path from this one, without a circle."));
                    into.collected().markAllUnreadable();
                } else {
                    readInto(other, beside);
                }
            } else if (line.key().equals("without")) {
                Inclusion.leaveAway(List.of(line.value().split("[,;]\\s*")), shown, line.number(), beside);
            }
        }
        return beside.collected();
    }

    private static void readSection(Section section, String shown, Reading into) throws IOException {
        var schema = SheetSchema.find(section.name());
        if (schema.isEmpty()) {
            UnknownSheet.report(section.name(), shown, into);
            return;
        }
        var place = Place.of(shown, schema.get().name());
        var rows = new SheetRows(schema.get(), place, into, true);
        CsvText.read(
                new StringReader(section.text().toString()),
                schema.get(),
                rows,
                place,
                into,
                CsvText.Numbering.LINES,
                section.line());
    }
}
