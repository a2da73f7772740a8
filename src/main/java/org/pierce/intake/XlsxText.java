package org.pierce.intake;

import java.util.regex.Pattern;

/** Characters that the XML of a workbook cannot hold, written as {@code _x000D_} as Office does. */
final class XlsxText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    static String encode(String text) {
        var plain = ESCAPED.matcher(text).replaceAll("_x005F_x$1_");
        var encoded = new StringBuilder();
        for (var sign : plain.toCharArray()) {
            if (sign < ' ' && sign != '\t' && sign != '\n' || sign == '\uFFFE' || sign == '\uFFFF') {
                encoded.append("_x%04X_".formatted((int) sign));
            } else {
                encoded.append(sign);
            }
        }
        return encoded.toString();
    }

    static String decode(String text) {
        return ESCAPED.matcher(text).replaceAll(escape -> {
            var sign = (char) Integer.parseInt(escape.group(1), 16);
            return java.util.regex.Matcher.quoteReplacement(String.valueOf(sign));
        });
    }
}
