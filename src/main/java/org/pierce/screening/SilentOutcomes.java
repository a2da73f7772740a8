package org.pierce.screening;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What comes of flags without a row: the same in all practices under the same law of which the same was examined, so that it is worked out for one
 * of them. For several threads.
 */
final class SilentOutcomes {

    /** Where every practice differs from the next, nothing is gained by keeping all. */
    private static final int KEPT = 1000;

    private final Map<Object, Map<String, FlagOutcome>> known = new ConcurrentHashMap<>();

    /** Those of one practice. */
    Of of(Outcomes outcomes) {
        if (known.size() >= KEPT) {
            known.clear();
        }
        var like = List.of(outcomes.law(), outcomes.topics());
        return new Of(outcomes, known.computeIfAbsent(like, any -> new ConcurrentHashMap<>()));
    }

    /**
     * The outcomes of one practice.
     *
     * @param like those of a practice like it
     */
    record Of(Outcomes outcomes, Map<String, FlagOutcome> like) {

        FlagOutcome of(Flag flag) {
            return like.computeIfAbsent(flag.id(), any -> outcomes.of(flag, List.of()))
                    .with(outcomes.practice());
        }
    }
}
