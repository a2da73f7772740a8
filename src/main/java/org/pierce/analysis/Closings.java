package org.pierce.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.matter.Review;
import org.pierce.matter.ReviewState;
import org.pierce.screening.Closing;
import org.pierce.screening.Closing.Status;
import org.pierce.screening.Finding;
import org.pierce.screening.Severity;
import org.pierce.structure.Words;

/**
 * Says what of the decisions on findings still stands. An acceptance ends with its last day. Other facts leave a decision standing, and say so;
 * a higher severity opens the finding again, and so do other facts where it was called cured.
 */
public final class Closings {

    private Closings() {}

    /**
     * @param findings those of an assessment
     * @param reviews those of its matter
     * @param today the day on which acceptances are looked at: a day of the calendar, not of the facts
     * @return by the finding's id; without those on which nobody set anything
     */
    public static Map<String, Closing> of(List<Finding> findings, List<Review> reviews, LocalDate today) {
        var known = reviews.stream().collect(Collectors.toMap(Review::finding, Function.identity()));
        var closings = new LinkedHashMap<String, Closing>();
        for (var finding : findings) {
            var review = known.get(finding.id());
            if (review != null) {
                closings.put(finding.id(), of(finding, review, today));
            }
        }
        return closings;
    }

    static Closing of(Finding finding, Review review, LocalDate today) {
        boolean changed = !review.factsHash().equals(finding.factsHash());
        boolean worse = Words.find(Severity.class, review.severity())
                .map(before -> finding.severity().compareTo(before) < 0)
                .orElse(false);
        return switch (review.state()) {
            case OPEN -> closing(review, Status.OPEN, "");
            case ACCEPTED -> accepted(review, changed, worse, today);
            case CURED ->
                changed || worse
                        ? closing(review, Status.OPEN, "called cured before the facts changed")
                        : closing(review, Status.CURED, "the facts on file still show it");
            case NOT_APPLICABLE ->
                worse
                        ? closing(review, Status.OPEN, "more severe than when it was called not applicable")
                        : closing(review, Status.NOT_APPLICABLE, changed ? "facts changed since" : "");
        };
    }

    private static Closing accepted(Review review, boolean changed, boolean worse, LocalDate today) {
        var until = review.until();
        if (until == null || today.isAfter(until)) {
            return closing(review, Status.OPEN, "acceptance ended on %s".formatted(until));
        }
        if (worse) {
            return closing(review, Status.OPEN, "more severe than when it was accepted");
        }
        return closing(
                review,
                Status.ACCEPTED,
                Stream.of("until %s by %s".formatted(until, review.acceptedBy()), changed ? "facts changed since" : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static Closing closing(Review review, Status status, String remark) {
        var reason = review.state() == ReviewState.OPEN ? "" : review.reason();
        return new Closing(status, remark, reason, review.owner(), review.due(), review.beforeClosing());
    }
}
