package org.pierce.screening;

import java.util.List;
import org.pierce.structure.Topic;

/**
 * What must have been examined and known before the absence of a row may mean "not found".
 *
 * @param topics topics that must have been examined
 * @param law law parameters that must be known
 */
public record Needs(List<Topic> topics, List<String> law) {

    public Needs {
        topics = List.copyOf(topics);
        law = List.copyOf(law);
    }
}
