package org.pierce.matter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.pierce.matter.Audit.Deed;
import org.pierce.matter.ReviewOutcome.Conflict;
import org.pierce.matter.ReviewOutcome.Saved;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The book of what people decided on findings. Whoever changes what somebody else changed meanwhile is told, and changes nothing. */
@Component
public class ReviewBook {

    private final MatterBook book;
    private final ReviewRepository reviews;
    private final ReviewEntryRepository entries;
    private final TransactionTemplate transaction;

    ReviewBook(
            MatterBook book, ReviewRepository reviews, ReviewEntryRepository entries, TransactionTemplate transaction) {
        this.book = book;
        this.reviews = reviews;
        this.entries = entries;
        this.transaction = transaction;
    }

    /** The review of a finding; an open one without a version where nobody decided on it yet. */
    public Review get(String matter, String finding) {
        var none = Review.none(matter, finding);
        return reviews.findById(none.key()).orElse(none);
    }

    /** The reviews of a matter, of findings in whatever snapshot. */
    public List<Review> list(String matter) {
        return reviews.findAllByMatter(matter);
    }

    /** What was done and said about a finding, the latest first. */
    public List<ReviewEntry> listEntries(String matter, String finding) {
        return entries.findAllByMatterAndFindingOrderByAtDesc(matter, finding);
    }

    /**
     * Changes reviews, all or none.
     *
     * @param wanted one for each finding
     * @throws IllegalArgumentException if a decision lacks what it needs
     * @throws java.util.NoSuchElementException if there is no such matter
     */
    public ReviewOutcome change(String matter, List<ReviewRequest> wanted, String who) {
        if (wanted.stream().anyMatch(one -> !one.decision().listProblems().isEmpty())) {
            throw new IllegalArgumentException("A decision lacks what it needs: ask it for its problems first.");
        }
        try {
            var saved = transaction.execute(begun -> tryAll(book.get(matter).id(), wanted, who));
            return saved == null || saved < 0 ? conflict(matter, wanted) : new Saved(saved);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException meanwhile) {
            return conflict(matter, wanted);
        }
    }

    /** How many were changed; below zero where one is no longer as it was seen. */
    private int tryAll(String matter, List<ReviewRequest> wanted, String who) {
        var known = wanted.stream().map(one -> get(matter, one.finding())).toList();
        int changed = 0;
        for (int at = 0; at < known.size(); at++) {
            if (!known.get(at).isSeen(wanted.get(at).seen())) {
                return -1;
            }
        }
        for (int at = 0; at < known.size(); at++) {
            changed += tryOne(known.get(at), wanted.get(at), who);
        }
        return changed;
    }

    private int tryOne(Review before, ReviewRequest wanted, String who) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var after = before.with(wanted, who, now);
        var changes = ReviewChanges.of(before, after);
        if (changes.isEmpty() && wanted.comment().isEmpty()) {
            return 0;
        }
        // A comment alone leaves the review as it is, so that nobody else's change fails by it.
        if (!changes.isEmpty()) {
            reviews.save(after);
            book.note(before.matter(), who, Deed.REVIEWED, before.finding());
        }
        if (!wanted.comment().isEmpty()) {
            book.note(before.matter(), who, Deed.COMMENTED, before.finding());
        }
        entries.save(new ReviewEntry(
                UUID.randomUUID().toString(), before.matter(), before.finding(), who, now, changes, wanted.comment()));
        return 1;
    }

    private Conflict conflict(String matter, List<ReviewRequest> wanted) {
        return new Conflict(wanted.stream()
                .map(one -> get(matter, one.finding()))
                .filter(now ->
                        wanted.stream().noneMatch(one -> one.finding().equals(now.finding()) && now.isSeen(one.seen())))
                .toList());
    }
}
