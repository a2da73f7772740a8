package org.pierce.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The other end of {@link ImportUntilKilled}: starts it, listens, and kills it without warning. */
final class KilledPierce implements AutoCloseable {

    private static final String END = "END";

    /** A start is little else than the loading of thirty thousand classes. */
    private static final List<String> SOON = List.of(
            "-Xms512m",
            "-Xmx1g",
            "-XX:MetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote");

    private static final List<String> OPENINGS = List.of(
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private KilledPierce(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    static KilledPierce start(Path home) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SOON);
        command.addAll(OPENINGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ImportUntilKilled.class.getName(), home.toString()));
        var builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
        // A coverage agent that is handed down would write to the same file as ours.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return new KilledPierce(builder.start());
    }

    /** Everything said up to the first line that begins with these words, which is the last of the list. */
    List<String> listenTo(String words) throws InterruptedException {
        List<String> lines = new ArrayList<>();
        while (true) {
            String line = said.poll(5, TimeUnit.MINUTES);
            if (line == null || line.equals(END)) {
                throw new AssertionError("Pierce ended before it said %s; it said %s".formatted(words, lines));
            }
            lines.add(line);
            if (line.startsWith(words + " ")) {
                return lines;
            }
        }
    }

    /** Kills the process as {@code kill -9} does, and gives what it had said that nobody listened to. */
    List<String> kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        List<String> lines = new ArrayList<>();
        for (String line = said.take(); !line.equals(END); line = said.take()) {
            lines.add(line);
        }
        said.add(END);
        return lines;
    }

    private void listen() {
        try (BufferedReader out = process.inputReader()) {
            out.lines()
                    .filter(line -> line.startsWith(ImportUntilKilled.MARK))
                    .map(line -> line.substring(ImportUntilKilled.MARK.length()))
                    .forEach(said::add);
        } catch (IOException | UncheckedIOException killed) {
            // The pipe broke, as it should.
        } finally {
            said.add(END);
        }
    }

    static List<String> about(String word, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
