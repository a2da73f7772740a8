package org.pierce.report;

import java.nio.ByteBuffer;

/** Size of a picture in pixels, which a PNG names in its first chunk (ISO/IEC 15948, 11.2.2). */
final class PngSize {

    private static final int WIDTH = 16;
    private static final int HEIGHT = 20;

    private PngSize() {}

    static int wide(byte[] png) {
        return ByteBuffer.wrap(png).getInt(WIDTH);
    }

    static int high(byte[] png) {
        return ByteBuffer.wrap(png).getInt(HEIGHT);
    }
}
