package org.pierce.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Numbers and texts as few bytes, with a sum over all of them at the end. A text that came before is written as its number. */
final class ArrayOutput {

    private final OutputStream out;
    private final CRC32C sum = new CRC32C();
    private final byte[] buffer = new byte[1 << 16];
    private final Map<String, Integer> texts = new HashMap<>();
    private int used;

    ArrayOutput(OutputStream out) {
        this.out = out;
    }

    /** Seven bits a byte, the lowest first; small numbers of either sign are short. */
    void number(long value) throws IOException {
        long left = value << 1 ^ value >> 63;
        while ((left & ~0x7fL) != 0) {
            octet((int) left & 0x7f | 0x80);
            left >>>= 7;
        }
        octet((int) left);
    }

    void bytes(byte[] bytes) throws IOException {
        number(bytes.length);
        for (byte octet : bytes) {
            octet(octet);
        }
    }

    /** A text that hardly comes again. */
    void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A text that may come again. */
    void shared(@Nullable String value) throws IOException {
        if (value == null) {
            number(-1);
            return;
        }
        var known = texts.putIfAbsent(value, texts.size() + 1);
        number(known == null ? 0 : known);
        if (known == null) {
            text(value);
        }
    }

    private void octet(int value) throws IOException {
        if (used == buffer.length) {
            flush();
        }
        buffer[used++] = (byte) value;
    }

    private void flush() throws IOException {
        sum.update(buffer, 0, used);
        out.write(buffer, 0, used);
        used = 0;
    }

    /** Ends with the sum: what is cut off or changed is noticed. */
    void end() throws IOException {
        flush();
        long value = sum.getValue();
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            out.write((int) (value >>> shift));
        }
        out.flush();
    }
}
