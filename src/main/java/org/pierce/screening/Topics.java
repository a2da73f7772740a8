package org.pierce.screening;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.control.Derivation;
import org.pierce.structure.Request;
import org.pierce.structure.RequestStatus;
import org.pierce.structure.Topic;

/** Whether each topic was examined in each practice: by facts on file, and by what was said of requests. */
final class Topics {

    private final FactsOnFile facts;
    private final TopicFacts onFile;

    Topics(FactsOnFile facts, Derivation derivation) {
        this.facts = facts;
        this.onFile = new TopicFacts(facts, derivation);
    }

    /** All topics of one practice. */
    Map<Topic, Examination> of(PracticeSurroundings surroundings) {
        var requests = requests(surroundings);
        var topics = new EnumMap<Topic, Examination>(Topic.class);
        for (var topic : Topic.values()) {
            var own =
                    requests.stream().filter(request -> request.item() == topic).toList();
            topics.put(topic, examination(onFile.of(topic, surroundings), own));
        }
        return topics;
    }

    /**
     * What was asked for and has not come is not known, whatever else is on file; what was received counts by its facts;
     * what does not exist or does not apply is examined without any.
     */
    static Examination examination(OnFile facts, Collection<Request> requests) {
        var states = new HashSet<>(requests.stream().map(Request::status).toList());
        if (states.contains(RequestStatus.REQUESTED) || facts == OnFile.PARTLY) {
            return Examination.NOT_KNOWN;
        }
        if (facts == OnFile.EXAMINED
                || states.contains(RequestStatus.NONE_EXISTS)
                || states.contains(RequestStatus.NOT_APPLICABLE)) {
            return Examination.EXAMINED;
        }
        return states.isEmpty() ? Examination.NOT_EXAMINED : Examination.NOT_KNOWN;
    }

    /** Requests about the practice, its entity, its owners or its managers; of the same subject the latest counts. */
    private Collection<Request> requests(PracticeSurroundings surroundings) {
        var practice = surroundings.practice();
        Set<String> subjects = new LinkedHashSet<>(surroundings.managers());
        subjects.addAll(List.of(practice.id(), practice.entity()));
        surroundings.owners().forEach(owner -> subjects.add(owner.owner()));
        var latest = new LinkedHashMap<List<Object>, Request>();
        subjects.stream()
                .flatMap(subject -> facts.requestsAbout.get(subject).stream())
                .forEach(request -> latest.merge(List.of(request.subject(), request.item()), request, Topics::later));
        return latest.values();
    }

    private static Request later(Request one, Request other) {
        return one.date() != null && other.date() != null && other.date().isBefore(one.date()) ? one : other;
    }
}
