package org.pierce.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pierce.structure.Topic;
import org.springframework.core.io.ClassPathResource;

/** What a person must read, look at or ask, since facts alone do not settle it. */
public final class Questions {

    private static final String FILE = "cypher/questions.yaml";

    private final List<Question> questions;
    private final String text;

    private Questions(List<Question> questions, String text) {
        this.questions = List.copyOf(questions);
        this.text = text;
    }

    /** Those of the build. */
    public static Questions standard() {
        try {
            return parse(FILE, new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Questions parse(String place, String text) {
        var file = StrictMap.parse(place, text);
        var questions = file.keys().stream().map(flag -> question(flag, file.map(flag)));
        return new Questions(questions.toList(), text);
    }

    /** All, in the order of the file. */
    public List<Question> list() {
        return questions;
    }

    /** The question of a flag, in any case of letters. */
    public Optional<Question> find(String flag) {
        return questions.stream()
                .filter(question -> question.flag().equalsIgnoreCase(flag))
                .findFirst();
    }

    /** The text of the file, for the hash. */
    String text() {
        return text;
    }

    /**
     * Those that a practice leaves open: of a computed flag while the facts leave it open, of another while its topic is
     * not examined. What was found needs no asking.
     */
    List<Question> open(Collection<FlagOutcome> outcomes, Map<Topic, Examination> topics) {
        var results = outcomes.stream().collect(Collectors.toMap(FlagOutcome::flag, FlagOutcome::result));
        return questions.stream()
                .filter(question -> results.containsKey(question.flag())
                        ? isOpen(results.get(question.flag()))
                        : topics.get(question.topic()) != Examination.EXAMINED)
                .toList();
    }

    private static boolean isOpen(Result result) {
        return result == Result.NOT_KNOWN || result == Result.NOT_EXAMINED;
    }

    private static Question question(String flag, StrictMap entry) {
        entry.allowing("title", "question", "topic", "why", "authority");
        return new Question(
                flag,
                entry.text("title"),
                entry.text("question"),
                entry.word("topic", Topic.class),
                entry.text("why"),
                entry.text("authority"));
    }
}
