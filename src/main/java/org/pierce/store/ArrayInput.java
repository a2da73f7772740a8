package org.pierce.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ArrayOutput} wrote. Texts that came before are the same objects again, which spares memory too. */
final class ArrayInput {

    private final InputStream in;
    private final CRC32C sum = new CRC32C();
    private final byte[] buffer = new byte[1 << 16];
    private final List<String> texts = new ArrayList<>();
    private int next;
    private int end;
    private long left;

    /** @param length bytes in all, with the sum */
    ArrayInput(InputStream in, long length) throws IOException {
        this.in = in;
        this.left = length - Long.BYTES;
        if (left < 0) {
            throw new EOFException("too short to hold anything");
        }
    }

    long number() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int octet = octet();
            value |= (octet & 0x7fL) << shift;
            if ((octet & 0x80) == 0) {
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw new IOException("a number that does not end");
    }

    /** A number of things that follow, of which each takes a byte at least. */
    int size() throws IOException {
        long size = number();
        if (size < 0 || size > left + end - next) {
            throw new IOException("more than the file can hold");
        }
        return (int) size;
    }

    byte[] bytes() throws IOException {
        var bytes = new byte[size()];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) octet();
        }
        return bytes;
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    @Nullable
    String shared() throws IOException {
        long known = number();
        if (known < 0) {
            return null;
        } else if (known > texts.size()) {
            throw new IOException("a text that did not come before");
        } else if (known > 0) {
            return texts.get((int) known - 1);
        }
        var fresh = text();
        texts.add(fresh);
        return fresh;
    }

    String sharedText() throws IOException {
        return Objects.requireNonNull(shared());
    }

    private int octet() throws IOException {
        if (next == end) {
            fill();
        }
        return buffer[next++] & 0xff;
    }

    private void fill() throws IOException {
        end = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        next = 0;
        if (end <= 0) {
            end = 0;
            throw new EOFException("the file is cut off");
        }
        left -= end;
        sum.update(buffer, 0, end);
    }

    /** @throws IOException if something is left, or the sum is another */
    void end() throws IOException {
        if (left > 0 || next < end) {
            throw new IOException("more than was expected");
        }
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (long) in.read() << shift;
        }
        if (value != sum.getValue()) {
            throw new IOException("the sum is another");
        }
    }
}
