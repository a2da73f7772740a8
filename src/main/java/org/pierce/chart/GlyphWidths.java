package org.pierce.chart;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How far each character advances, read from the tables of a font (OpenType 1.9: head, hhea, hmtx, cmap). Reading two
 * tables ourselves keeps the desktop classes of Java, and their start-up time, out of every run that draws no pixels.
 */
final class GlyphWidths {
    private final Map<Integer, Double> advances = new HashMap<>();

    GlyphWidths(String... files) {
        for (String file : files) {
            read(ByteBuffer.wrap(FontFile.trueType(file)));
        }
    }

    /** The advance of a character in ems; a character that the font lacks counts as wide. */
    double of(int codePoint) {
        Double advance = advances.get(codePoint);
        if (advance != null) {
            return advance;
        }
        return Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : codePoint > 0x2E7F ? 1.0 : 0.68;
    }

    private void read(ByteBuffer font) {
        Map<String, Integer> tables = new HashMap<>();
        for (int table = 0; table < font.getShort(4); table++) {
            byte[] tag = new byte[4];
            font.get(12 + 16 * table, tag);
            tables.put(new String(tag, StandardCharsets.US_ASCII), font.getInt(12 + 16 * table + 8));
        }
        double em = font.getShort(at(tables, "head") + 18);
        int measured = font.getShort(at(tables, "hhea") + 34);
        int widths = at(tables, "hmtx");
        int map = at(tables, "cmap");
        for (int encoding = 0; encoding < font.getShort(map + 2); encoding++) {
            int subtable = map + font.getInt(map + 4 + 8 * encoding + 4);
            if (font.getShort(subtable) == 4) {
                readSegments(font, subtable, widths, measured, em);
            }
        }
    }

    /** Format 4: segments of characters in the basic plane. */
    private void readSegments(ByteBuffer font, int subtable, int widths, int measured, double em) {
        int doubled = font.getShort(subtable + 6);
        int ends = subtable + 14;
        int starts = ends + doubled + 2;
        for (int segment = 0; segment < doubled; segment += 2) {
            int start = font.getShort(starts + segment) & 0xFFFF;
            int end = font.getShort(ends + segment) & 0xFFFF;
            int delta = font.getShort(starts + doubled + segment);
            int rangeAt = starts + 2 * doubled + segment;
            int range = font.getShort(rangeAt) & 0xFFFF;
            for (int character = start; character <= end && character < 0xFFFF; character++) {
                int glyph = range == 0 ? character : font.getShort(rangeAt + range + 2 * (character - start)) & 0xFFFF;
                if (range == 0 || glyph != 0) {
                    glyph = (glyph + delta) & 0xFFFF;
                }
                if (glyph != 0) {
                    int column = Math.min(glyph, measured - 1);
                    advances.putIfAbsent(character, (font.getShort(widths + 4 * column) & 0xFFFF) / em);
                }
            }
        }
    }

    private static int at(Map<String, Integer> tables, String tag) {
        Integer offset = tables.get(tag);
        if (offset == null) {
            throw new IllegalStateException("A bundled font lacks the table " + tag + ": build Pierce again.");
        }
        return offset;
    }
}
