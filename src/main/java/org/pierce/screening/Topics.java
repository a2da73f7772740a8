package org.pierce.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Request;
import org.pierce.structure.RequestStatus;
import org.pierce.structure.Structure;
import org.pierce.structure.Topic;

/**
 * Whether each topic was examined in each practice: by facts on file, as the queries {@code cypher/examined} find them, and
 * by what was said of requests.
 */
final class Topics {

    /** What facts on file show of a topic. */
    enum OnFile {
        EXAMINED,
        PARTLY
    }

    private final Map<String, Map<Topic, OnFile>> onFile = new LinkedHashMap<>();

    synchronized void add(String practice, Topic topic, OnFile state) {
        onFile.computeIfAbsent(practice, id -> new EnumMap<>(Topic.class))
                .merge(topic, state, (one, other) -> one == OnFile.PARTLY ? one : other);
    }

    /** All topics of one practice. */
    Map<Topic, Examination> of(Structure structure, PracticeSurroundings surroundings) {
        var facts = onFile.getOrDefault(surroundings.practice().id(), Map.of());
        var requests = requests(structure, surroundings);
        var topics = new EnumMap<Topic, Examination>(Topic.class);
        for (var topic : Topic.values()) {
            topics.put(topic, examination(facts.get(topic), requests.getOrDefault(topic, List.of())));
        }
        return topics;
    }

    /**
     * What was asked for and has not come is not known, whatever else is on file; what was received counts by its facts;
     * what does not exist or does not apply is examined without any.
     */
    static Examination examination(@Nullable OnFile facts, Collection<Request> requests) {
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
    private static Map<Topic, List<Request>> requests(Structure structure, PracticeSurroundings surroundings) {
        var practice = surroundings.practice();
        Set<String> subjects = new HashSet<>(surroundings.managers());
        subjects.addAll(List.of(practice.id(), practice.entity()));
        surroundings.owners().forEach(owner -> subjects.add(owner.owner()));
        var latest = new LinkedHashMap<List<Object>, Request>();
        for (var request : structure.list(Request.class)) {
            if (subjects.contains(request.subject())) {
                latest.merge(List.of(request.subject(), request.item()), request, Topics::later);
            }
        }
        var byTopic = new EnumMap<Topic, List<Request>>(Topic.class);
        latest.values().forEach(request -> byTopic.computeIfAbsent(request.item(), item -> new ArrayList<>())
                .add(request));
        return byTopic;
    }

    private static Request later(Request one, Request other) {
        return one.date() != null && other.date() != null && other.date().isBefore(one.date()) ? one : other;
    }
}
