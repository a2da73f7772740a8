package org.pierce.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The structure of {@code everywhere/structure.sheets}, repeated: each copy with parties of its own, in the state given. */
final class Repeated {

    private static final Path TEMPLATE = Path.of("src/test/resources/everywhere/structure.sheets");
    private static final Path PLATFORM = Path.of("src/test/resources/everywhere/platform.sheets");

    private static final Pattern MANAGER = Pattern.compile("\\b(mso|lee)-p(\\d+)\\b");
    private static final Pattern SHARED = Pattern.compile("^(?:mso|lee|stake-lee|office-lee)-m");

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
        return write(times(copies, states), folder);
    }

    /** The same with so many copies under each manager, which has one lay owner. */
    static Path times(int copies, List<String> states, int ofEachManager, Path folder) throws IOException {
        var text = new StringBuilder();
        var seen = new HashSet<String>();
        for (var line : times(copies, states).lines().toList()) {
            var shared = MANAGER.matcher(line).replaceAll(own -> "%s-m%d"
                    .formatted(own.group(1), Integer.parseInt(own.group(2)) / ofEachManager));
            // Rows of the manager itself stand once, and are named by the first copy.
            if (!SHARED.matcher(shared).find() || seen.add(shared.substring(0, shared.indexOf(',')))) {
                text.append(shared).append('\n');
            }
        }
        return write(text.toString(), folder);
    }

    /** So many ordinary practices of {@code everywhere/platform.sheets}, so many of them under each manager, above which stand a holding and a fund. */
    static Path platforms(int practices, List<String> states, int ofEachManager, Path folder) throws IOException {
        var text = new StringBuilder();
        for (var line : Files.readAllLines(PLATFORM)) {
            boolean isOfEach = line.contains("{NAME}") || line.contains("{st}");
            boolean isOfManager = !isOfEach && line.contains("{mm}");
            int step = isOfEach ? 1 : isOfManager ? ofEachManager : practices;
            for (int i = 0; i < practices && !line.startsWith("note:"); i += step) {
                text.append(line.replace("{NAME}", "P" + i)
                                .replace("{ST}", states.get(i % states.size()))
                                .replace("{st}", "p" + i)
                                .replace("{mm}", "m" + i / ofEachManager))
                        .append('\n');
            }
        }
        return write(text.toString(), folder);
    }

    private static Path write(String text, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var sheet : text.split("(?m)^== ", -1)) {
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
