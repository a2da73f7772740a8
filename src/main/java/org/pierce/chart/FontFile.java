package org.pierce.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads the bundled web fonts (WOFF 1.0, W3C Recommendation 2012): a directory and tables packed by zlib. */
final class FontFile {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private FontFile() {}

    /** The bytes as bundled, to be embedded into a page. */
    static byte[] woff(String name) {
        try (InputStream in = FontFile.class.getResourceAsStream("fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The bundled font " + name + " is missing: build Pierce again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled font " + name + " cannot be read: build Pierce again.", e);
        }
    }

    /** The same font as a plain TrueType file, which is what Java reads. */
    static byte[] trueType(String name) {
        return trueType(name, Set.of());
    }

    /** The same without some of its tables, by their four letters. */
    static byte[] trueType(String name, Set<String> without) {
        ByteBuffer woff = ByteBuffer.wrap(woff(name));
        if (woff.getInt(0) != SIGNATURE) {
            throw new IllegalStateException("The bundled font " + name + " is damaged: build Pierce again.");
        }
        int[] entries = IntStream.range(0, woff.getShort(12))
                .map(table -> HEADER + ENTRY * table)
                .filter(entry -> !without.contains(tag(woff, entry)))
                .toArray();
        int tables = entries.length;
        ByteBuffer font = ByteBuffer.allocate(12
                + 16 * tables
                + IntStream.of(entries)
                        .map(entry -> padded(woff.getInt(entry + 12)))
                        .sum());
        int floor = Integer.highestOneBit(tables);
        font.putInt(woff.getInt(4)).putShort((short) tables).putShort((short) (floor * 16));
        font.putShort((short) Integer.numberOfTrailingZeros(floor)).putShort((short) (tables * 16 - floor * 16));
        int offset = 12 + 16 * tables;
        for (int entry : entries) {
            int length = woff.getInt(entry + 12);
            font.putInt(woff.getInt(entry)).putInt(woff.getInt(entry + 16));
            font.putInt(offset).putInt(length);
            byte[] data = unpacked(woff, woff.getInt(entry + 4), woff.getInt(entry + 8), length);
            System.arraycopy(data, 0, font.array(), offset, length);
            offset += padded(length);
        }
        return font.array();
    }

    private static String tag(ByteBuffer woff, int entry) {
        return new String(woff.array(), entry, 4, StandardCharsets.US_ASCII);
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] unpacked(ByteBuffer woff, int offset, int packed, int length) {
        byte[] data = new byte[length];
        if (packed == length) {
            System.arraycopy(woff.array(), offset, data, 0, length);
            return data;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(woff.array(), offset, packed);
            inflater.inflate(data);
            return data;
        } catch (DataFormatException e) {
            throw new IllegalStateException("A bundled font is damaged: build Pierce again.", e);
        } finally {
            inflater.end();
        }
    }
}
