package org.pierce.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pierce.matter.Assignment;
import org.pierce.matter.Decision;
import org.pierce.matter.Review;
import org.pierce.matter.ReviewState;
import org.pierce.structure.Words;

/**
 * What somebody typed about one finding, or about several: kept as it is, so that nothing typed is lost where it cannot be saved.
 *
 * @param decision word of the state; blank leaves it as it is
 * @param until last day of an acceptance
 * @param assignee who works on it
 * @param beforeClosing {@code true} or {@code false}; blank leaves it as it is where several are changed
 * @param clear what is to be emptied where several are changed: {@code owner}, {@code due}
 * @param confirmed {@code true} where the decision stands on the facts as they are now
 * @param version of the review that was shown; blank where there was none
 */
record ReviewForm(
        @Nullable String decision,
        @Nullable String reason,
        @Nullable String until,
        @Nullable String acceptedBy,
        @Nullable String assignee,
        @Nullable String due,
        @Nullable String beforeClosing,
        @Nullable List<String> clear,
        @Nullable String confirmed,
        @Nullable String comment,
        @Nullable String version) {

    /** Longest comment that is kept, in characters. */
    private static final int LONGEST = 8_000;

    static ReviewForm of(Review review) {
        return new ReviewForm(
                Words.of(review.state()),
                review.reason(),
                text(review.until()),
                review.acceptedBy(),
                review.owner(),
                text(review.due()),
                String.valueOf(review.beforeClosing()),
                List.of(),
                "",
                "",
                text(review.version()));
    }

    static ReviewForm empty() {
        return new ReviewForm("", "", "", "", "", "", "", List.of(), "", "", "");
    }

    /** What stands in the way, each as a sentence with the remedy. */
    List<String> listProblems() {
        var problems = new ArrayList<String>();
        if (!isDate(until)) {
            problems.add("The last day of the acceptance cannot be read: write it as 2026-12-31.");
        }
        if (!isDate(due)) {
            problems.add("The due date cannot be read: write it as 2026-12-31.");
        }
        if (given(assignee).length() > Decision.LONGEST || given(comment).length() > LONGEST) {
            problems.add("The comment or the owner is too long: keep a comment to %d characters.".formatted(LONGEST));
        }
        if (clears("owner") && !given(assignee).isEmpty()
                || clears("due") && !given(due).isEmpty()) {
            problems.add("An owner or due date is given and taken away at once: do one of them.");
        }
        if (problems.isEmpty() && !given(decision).isEmpty()) {
            problems.addAll(decided(Decision.OPEN).listProblems());
        }
        return problems;
    }

    /** The decision that was typed; what it was before where none was. */
    Decision decided(Decision before) {
        return Words.find(ReviewState.class, given(decision))
                .map(state -> new Decision(state, given(reason), date(until), given(acceptedBy)))
                .orElse(before);
    }

    /** Owner and due date as typed, blanks included. */
    Assignment assigned() {
        return new Assignment(given(assignee), date(due), "true".equals(beforeClosing));
    }

    /** Owner and due date as typed, where they were or are to be none; for several findings at once. */
    Assignment assigned(Assignment before) {
        var day = date(due);
        return new Assignment(
                given(assignee).isEmpty() && !clears("owner") ? before.owner() : given(assignee),
                day == null && !clears("due") ? before.due() : day,
                given(beforeClosing).isEmpty() ? before.beforeClosing() : "true".equals(beforeClosing));
    }

    /** Whether an owner or a due date is to be emptied. */
    public boolean clears(String what) {
        return clear != null && clear.contains(what);
    }

    String said() {
        return given(comment);
    }

    boolean isConfirmed() {
        return "true".equals(confirmed);
    }

    private static boolean isDate(@Nullable String text) {
        try {
            date(text);
            return true;
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        var day = given(text);
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
