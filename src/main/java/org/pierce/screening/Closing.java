package org.pierce.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a finding is on its way to closing: what people decided, and whether that still stands.
 *
 * @param status what counts today
 * @param remark what is to be known of it: until when it is accepted and by whom, that an acceptance has ended, that the facts changed since;
 *     empty where there is nothing
 * @param reason why, as somebody wrote it; empty where nobody did
 * @param owner who works on it; empty where nobody does
 * @param due the day by which it is to be done; null where none is set
 * @param beforeClosing whether it must be done before closing
 */
public record Closing(
        Status status,
        String remark,
        String reason,
        String owner,
        @Nullable LocalDate due,
        boolean beforeClosing) {

    /** Nobody decided anything. */
    public static final Closing NONE = new Closing(Status.OPEN, "", "", "", null, false);

    /** What counts. */
    public enum Status {
        OPEN("Open"),
        ACCEPTED("Accepted"),
        CURED("Cured"),
        NOT_APPLICABLE("Not applicable");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether anybody set anything. */
    public boolean isSet() {
        return !equals(NONE);
    }

    /** Status and remark in one line: {@code Accepted until 2026-12-31 by R. Adeyemi}. */
    public String standing() {
        return remark.isEmpty() ? status.words() : "%s; %s".formatted(status.words(), remark);
    }

    /** Owner and due date in one line; empty where neither is set. */
    public String errand() {
        var when = due == null
                ? beforeClosing ? "due before closing" : ""
                : "due %s%s".formatted(due, beforeClosing ? ", before closing" : "");
        return owner.isEmpty() || when.isEmpty() ? owner + when : owner + ", " + when;
    }
}
