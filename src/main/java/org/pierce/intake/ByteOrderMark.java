package org.pierce.intake;

import java.io.BufferedReader;
import java.io.IOException;

/** The mark that Excel puts before UTF-8 text; it is no part of the first heading. */
final class ByteOrderMark {

    private static final int MARK = 0xfeff;

    private ByteOrderMark() {}

    static void skip(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
    }
}
