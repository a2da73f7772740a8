package org.pierce.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.store.CypherText;
import org.pierce.structure.Topic;
import org.pierce.structure.Words;
import org.springframework.core.io.ClassPathResource;

/** The tails {@code cypher/examined/<topic>.cypher}. A topic without one is examined by requests only. */
record TopicQueries(Map<Topic, String> tails) {

    private static final List<String> COLUMNS = List.of("state");

    static TopicQueries standard() {
        var tails = new EnumMap<Topic, String>(Topic.class);
        for (var topic : Topic.values()) {
            var file = new ClassPathResource("cypher/examined/%s.cypher".formatted(Words.of(topic)));
            if (file.exists()) {
                tails.put(topic, text(file));
            }
        }
        return new TopicQueries(tails);
    }

    /** Those of some topics only. */
    TopicQueries only(Set<Topic> topics) {
        var some = new EnumMap<Topic, String>(tails);
        some.keySet().retainAll(topics);
        return new TopicQueries(some);
    }

    CypherText query(Topic topic) {
        return RuleQuery.of("examined/" + Words.of(topic), tails.getOrDefault(topic, ""), COLUMNS);
    }

    private static String text(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
