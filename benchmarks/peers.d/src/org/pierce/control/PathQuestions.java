package org.pierce.control;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * The best five paths on layered graphs, from a party of the top to one of the bottom: writes each graph, questions and our answers as
 * files for the peers, and prints how long one question takes. An answer is what each path costs: a hundred for each possible step,
 * and one for each step. Edges are indexed anew for each question; peers have the graph ready.
 */
final class PathQuestions {

    private static final int QUESTIONS = 100;
    private static final int ROUNDS = 20;
    private static final double NANOS_OF_MICRO = 1e3;

    private record Question(String from, String to) {}

    private PathQuestions() {}

    /** Arguments: the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        ask(folder.resolve("three-wide"), LayeredGraph.draw(new Random(1), 3, 0));
        ask(folder.resolve("thirty-wide"), LayeredGraph.draw(new Random(1), 30, 0));
        ask(folder.resolve("some-possible"), LayeredGraph.draw(new Random(2), 30, 40));
    }

    private static void ask(Path folder, LayeredGraph graph) throws IOException {
        Files.createDirectories(folder);
        var random = new Random(3);
        var questions = new ArrayList<Question>();
        for (int at = 0; at < QUESTIONS; at++) {
            questions.add(new Question(
                    LayeredGraph.name(0, random.nextInt(graph.width())),
                    LayeredGraph.name(LayeredGraph.LAYERS, random.nextInt(graph.width()))));
        }
        Files.write(folder.resolve("edges"), graph.edges().stream().map(PathQuestions::line).toList());
        Files.write(
                folder.resolve("questions"),
                questions.stream().map(each -> each.from() + " " + each.to()).toList());
        Files.write(folder.resolve("answers"), answers(folder.getFileName(), graph, questions));
    }

    private static List<String> answers(Path name, LayeredGraph graph, List<Question> questions) {
        var threads = ManagementFactory.getThreadMXBean();
        var answers = new ArrayList<String>();
        var clocks = new double[QUESTIONS];
        var processors = new double[QUESTIONS];
        for (int round = 0; round < ROUNDS; round++) {
            answers.clear();
            for (int at = 0; at < QUESTIONS; at++) {
                long processor = threads.getCurrentThreadCpuTime();
                long clock = System.nanoTime();
                var end = new Target.Whole(questions.get(at).to());
                var paths = new Routes(graph.edges(), Set.of(end)).best(questions.get(at).from(), 5);
                clocks[at] = (System.nanoTime() - clock) / NANOS_OF_MICRO;
                processors[at] = (threads.getCurrentThreadCpuTime() - processor) / NANOS_OF_MICRO;
                answers.add(String.join(
                        " ", paths.stream().map(PathQuestions::costs).toList()));
            }
        }
        Arrays.sort(clocks);
        Arrays.sort(processors);
        System.out.printf(
                Locale.ROOT,
                "best five paths, %s, µs\t%.3f\t%.3f%n",
                name,
                clocks[QUESTIONS / 2],
                processors[QUESTIONS / 2]);
        return answers;
    }

    private static String line(ControlEdge edge) {
        return edge.controller() + " " + ((Target.Whole) edge.target()).entity() + " " + cost(edge);
    }

    private static String costs(List<ControlEdge> path) {
        return "" + path.stream().mapToInt(PathQuestions::cost).sum();
    }

    private static int cost(ControlEdge edge) {
        return edge.certainty() == Certainty.POSSIBLE ? 101 : 1;
    }
}
