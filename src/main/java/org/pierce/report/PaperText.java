package org.pierce.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.pierce.chart.BundledFont;

/**
 * A page whose every character can be set in the bundled fonts. What they lack, such as Chinese or Hebrew letters, is
 * written out as its code rather than left out: a reader sees that something stands there, and can look it up.
 */
final class PaperText {

    private PaperText() {}

    /** Markup has none of these characters, so that a whole page can be given. */
    static String of(String page) {
        var written = new StringBuilder(page.length());
        OfficeText.of(page).codePoints().forEach(sign -> {
            if (sign < 0x80 || Settable.SIGNS.get(sign)) {
                written.appendCodePoint(sign);
            } else if (Character.getType(sign) != Character.FORMAT) {
                written.append("[U+%04X]".formatted(sign));
            }
        });
        return written.toString();
    }

    /** What the sans has in one of its files; it is the last resort of the serif too. */
    private static final class Settable {

        static final BitSet SIGNS = read();

        private static BitSet read() {
            var fonts = BundledFont.list().stream()
                    .filter(font -> font.family().startsWith("Inter") && font.weight() == 400)
                    .map(Settable::load)
                    .toList();
            var signs = new BitSet();
            for (var sign = 0; sign <= 0xFFFF; sign++) {
                signs.set(sign, canSet(fonts, sign));
            }
            return signs;
        }

        private static boolean canSet(List<Font> fonts, int sign) {
            return fonts.stream().anyMatch(font -> font.canDisplay(sign));
        }

        private static Font load(BundledFont font) {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font.trueType()));
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException(
                        "The bundled font " + font.file() + " is damaged: build Pierce again.", e);
            }
        }
    }
}
