package org.pierce.matter;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of the review of one finding.
 *
 * @param finding identity of the finding
 * @param seen version of the review that they saw; null where there was none
 * @param decision the state that they want
 * @param assignment owner and due date that they want
 * @param comment words to add; may be empty
 * @param confirmed whether the decision stands on the facts as they are now, though it is the same
 * @param factsHash hash of the facts that the finding has now
 * @param severity word of the severity that it has now
 */
public record ReviewRequest(
        String finding,
        @Nullable Long seen,
        Decision decision,
        Assignment assignment,
        String comment,
        boolean confirmed,
        String factsHash,
        String severity) {

    public ReviewRequest {
        comment = comment.strip();
    }
}
