package org.pierce.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Results go to the output, progress to the side, so that a result can be piped. */
final class Console {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream side = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    void say(String line) {
        out.println(line);
    }

    void step(String words) {
        side.println("… " + words);
    }

    void warn(String line) {
        side.println(line);
    }
}
