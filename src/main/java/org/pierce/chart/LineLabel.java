package org.pierce.chart;

/**
 * The words at a line.
 *
 * @param main in bold: the share, the agreement's name, the verb of a power
 * @param rest after it, in the plain weight: votes where they differ, basis, rate, section
 * @param below a second line under it, as what a paper says against what is done; may be empty
 */
public record LineLabel(String main, String rest, String below) {
    public static final LineLabel NONE = new LineLabel("", "", "");

    public static LineLabel of(String main, String rest) {
        return new LineLabel(main, rest, "");
    }

    public static LineLabel plain(String rest) {
        return new LineLabel("", rest, "");
    }

    public LineLabel withBelow(String second) {
        return new LineLabel(main, rest, second);
    }

    /** With further plain words. */
    LineLabel and(String words) {
        boolean said = rest.contains(words);
        return new LineLabel(main, rest.isBlank() ? words : said ? rest : rest + ", " + words, below);
    }

    boolean empty() {
        return main.isBlank() && rest.isBlank() && below.isBlank();
    }
}
