package org.pierce.chart;

/** Text from data, fit for XML 1.0: a character that no XML document can hold becomes U+FFFD. */
final class XmlText {
    private XmlText() {}

    static String writable(String text) {
        StringBuilder writable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> writable.appendCodePoint(allowed(character) ? character : 0xFFFD));
        return writable.toString();
    }

    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
