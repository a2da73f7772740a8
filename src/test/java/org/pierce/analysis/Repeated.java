package org.pierce.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The structure of {@code everywhere/structure.sheets}, repeated: each copy with parties of its own, in the state given. */
final class Repeated {

    private static final Path TEMPLATE = Path.of("src/test/resources/everywhere/structure.sheets");

    private Repeated() {}

    /** One copy in each of the states, its practice called by the state's letters. */
    static String in(List<String> states) throws IOException {
        return text(states, states);
    }

    /** So many copies, the states taken in turn; the practices are called P0, P1 … */
    static String times(int copies, List<String> states) throws IOException {
        var names = new ArrayList<String>();
        var ofEach = new ArrayList<String>();
        for (int i = 0; i < copies; i++) {
            names.add("P" + i);
            ofEach.add(states.get(i % states.size()));
        }
        return text(names, ofEach);
    }

    /** The same as a folder of CSV files, which has no limit on all sheets together. */
    static Path times(int copies, List<String> states, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var sheet : times(copies, states).split("(?m)^== ", -1)) {
            if (!sheet.isBlank()) {
                int end = sheet.indexOf(" ==\n");
                var file = folder.resolve(sheet.substring(0, end).replace(' ', '-') + ".csv");
                Files.writeString(file, sheet.substring(end + 4));
            }
        }
        return folder;
    }

    private static String text(List<String> names, List<String> states) throws IOException {
        var text = new StringBuilder();
        for (var line : Files.readAllLines(TEMPLATE)) {
            if (!line.contains("{")) {
                text.append(line).append('\n');
            } else if (!line.startsWith("note:")) {
                for (int i = 0; i < names.size(); i++) {
                    text.append(line.replace("{NAME}", names.get(i))
                                    .replace("{ST}", states.get(i))
                                    .replace("{st}", names.get(i).toLowerCase(Locale.ROOT)))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }
}
