package org.pierce.intake;

/** Text from the input as a problem may show it: short, on one line. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String of(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return '"' + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + '"';
    }
}
