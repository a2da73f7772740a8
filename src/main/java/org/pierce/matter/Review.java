package org.pierce.matter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What people decided on a finding. It is the finding's, whatever snapshot it is found in, by the finding's identity.
 *
 * @param key {@code <matter>/<finding>}
 * @param matter id of the matter
 * @param finding identity of the finding
 * @param reason see {@link Decision}, as the next two
 * @param owner see {@link Assignment}, as the next two
 * @param factsHash hash of the facts that the decision was made on
 * @param severity word of the severity that it was made on
 * @param who who changed it last
 * @param at when
 * @param version counts the changes; null before the first
 */
@Node("Review")
public record Review(
        @Id String key,
        String matter,
        String finding,
        ReviewState state,
        String reason,
        @Nullable LocalDate until,
        String acceptedBy,
        String owner,
        @Nullable LocalDate due,
        boolean beforeClosing,
        String factsHash,
        String severity,
        String who,
        Instant at,
        @Version @Nullable Long version) {

    /** A finding that nobody decided on yet. */
    static Review none(String matter, String finding) {
        return new Review(
                matter + '/' + finding,
                matter,
                finding,
                ReviewState.OPEN,
                "",
                null,
                "",
                "",
                null,
                false,
                "",
                "",
                "",
                Instant.EPOCH,
                null);
    }

    public Decision decision() {
        return new Decision(state, reason, until, acceptedBy);
    }

    public Assignment assignment() {
        return new Assignment(owner, due, beforeClosing);
    }

    /** Whether somebody saw it as it is now. */
    boolean isSeen(@Nullable Long seen) {
        return java.util.Objects.equals(version, seen);
    }

    /** As somebody wants it; the facts it rests on are taken anew where the decision is. */
    Review with(ReviewRequest wanted, String by, Instant when) {
        boolean anew = wanted.confirmed() || !decision().equals(wanted.decision());
        var decision = wanted.decision();
        var assignment = wanted.assignment();
        return new Review(
                key,
                matter,
                finding,
                decision.state(),
                decision.reason(),
                decision.until(),
                decision.acceptedBy(),
                assignment.owner(),
                assignment.due(),
                assignment.beforeClosing(),
                anew ? wanted.factsHash() : factsHash,
                anew ? wanted.severity() : severity,
                by,
                when,
                version);
    }
}
