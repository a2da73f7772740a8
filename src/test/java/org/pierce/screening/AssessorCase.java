package org.pierce.screening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.structure.Topic;

/** Indicators and topics by hand, to be judged. */
abstract class AssessorCase {

    final List<Indicator> indicators = new ArrayList<>();
    final Map<Topic, Examination> topics = all(Examination.EXAMINED);
    final List<String> undecided = new ArrayList<>();

    void found(String flag, Severity severity, Leg leg, String... facts) {
        found(flag, severity, leg, Standing.ORDINARY, facts);
    }

    void found(String flag, Severity severity, Leg leg, Standing standing, String... facts) {
        indicators.add(new Indicator(flag, flag, severity, leg, standing, Set.of(facts), false, false));
    }

    Assessor.Judgment judge(Composition composition) {
        return Assessor.judge(new Assessor.Evidence(List.copyOf(indicators), topics, composition, undecided));
    }

    private static Map<Topic, Examination> all(Examination state) {
        var topics = new EnumMap<Topic, Examination>(Topic.class);
        for (var topic : Topic.values()) {
            topics.put(topic, state);
        }
        return topics;
    }
}
