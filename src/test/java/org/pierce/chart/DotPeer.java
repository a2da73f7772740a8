package org.pierce.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The layout of Graphviz dot, with its own curves, which it draws to cross as little as it can. */
final class DotPeer {
    private static final double POINTS_PER_INCH = 72;
    private static final int STEPS_OF_A_CURVE = 16;

    private DotPeer() {}

    static boolean there() {
        try {
            return new ProcessBuilder("dot", "-V")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static DrawnByPeer of(Drawing drawing, Map<String, Frame> frames) {
        Map<String, String> names = new HashMap<>();
        StringBuilder dot =
                new StringBuilder("digraph { node [shape=box fixedsize=true label=\"\"]; edge [dir=none];\n");
        frames.forEach((id, frame) -> {
            names.put(id, "n" + names.size());
            dot.append(String.format(
                    Locale.ROOT,
                    "%s [width=%.3f height=%.3f];%n",
                    names.get(id),
                    frame.width() / POINTS_PER_INCH,
                    frame.height() / POINTS_PER_INCH));
        });
        for (DrawnLine line : drawing.lines()) {
            dot.append(names.get(line.from().party()))
                    .append(" -> ")
                    .append(names.get(line.to().party()))
                    .append(";\n");
        }
        return read(run(dot.append("}\n").toString()));
    }

    private static List<String> run(String dot) {
        try {
            Path input = Files.createTempFile("pierce-layout", ".dot");
            try {
                Files.writeString(input, dot);
                Process process = new ProcessBuilder("dot", "-Tplain", input.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                // Long entries are broken with a backslash at the end of a line.
                return output.replace("\\\n", "").lines().toList();
            } finally {
                Files.delete(input);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DrawnByPeer read(List<String> output) {
        double width = 0;
        double height = 0;
        List<List<Point>> lines = new ArrayList<>();
        for (String entry : output) {
            String[] words = entry.split(" ");
            if (words[0].equals("graph")) {
                width = Double.parseDouble(words[2]);
                height = Double.parseDouble(words[3]);
            } else if (words[0].equals("edge")) {
                List<Point> controls = new ArrayList<>();
                for (int index = 0; index < Integer.parseInt(words[3]); index++) {
                    controls.add(new Point(
                            Double.parseDouble(words[4 + 2 * index]) * POINTS_PER_INCH,
                            Double.parseDouble(words[5 + 2 * index]) * POINTS_PER_INCH));
                }
                lines.add(curve(controls));
            }
        }
        return new DrawnByPeer(width, height, lines);
    }

    /** Points along cubic Bézier pieces, which share their ends. */
    private static List<Point> curve(List<Point> controls) {
        List<Point> points = new ArrayList<>(List.of(controls.getFirst()));
        for (int index = 0; index + 3 < controls.size(); index += 3) {
            for (int step = 1; step <= STEPS_OF_A_CURVE; step++) {
                double t = (double) step / STEPS_OF_A_CURVE;
                double s = 1 - t;
                double[] weights = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
                double x = 0;
                double y = 0;
                for (int of = 0; of < weights.length; of++) {
                    x += weights[of] * controls.get(index + of).x();
                    y += weights[of] * controls.get(index + of).y();
                }
                points.add(new Point(x, y));
            }
        }
        return points;
    }
}
