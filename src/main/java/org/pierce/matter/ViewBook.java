package org.pierce.matter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pierce.matter.Audit.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The book of saved views. */
@Component
public class ViewBook {

    /** Longest name, in characters. */
    public static final int LONGEST = 80;

    private final MatterBook book;
    private final SavedViewRepository views;
    private final TransactionTemplate transaction;

    ViewBook(MatterBook book, SavedViewRepository views, TransactionTemplate transaction) {
        this.book = book;
        this.views = views;
        this.transaction = transaction;
    }

    /** The views of a matter, by name. */
    public List<SavedView> list(String matter) {
        return views.findAllByMatterOrderByKey(matter);
    }

    /**
     * Keeps a view.
     *
     * @param query the filter as the end of an address
     * @return what stands in the way, as a sentence with the remedy; empty where it is kept
     * @throws java.util.NoSuchElementException if there is no such matter
     */
    public Optional<String> save(String matter, String name, String query, String who) {
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.of("A view needs a name of up to %d characters.".formatted(LONGEST));
        }
        var view = new SavedView(key(matter, plain), book.get(matter).id(), plain, query, who, now());
        if (views.existsById(view.key())) {
            return Optional.of("There is a view of this name already: choose another name, or remove that view first.");
        }
        transaction.executeWithoutResult(begun -> {
            views.save(view);
            book.note(matter, who, Deed.VIEW_SAVED, null);
        });
        return Optional.empty();
    }

    /** Removes a view; one that is gone already stays so. */
    public void remove(String matter, String name, String who) {
        transaction.executeWithoutResult(begun -> {
            var key = key(matter, name.strip());
            if (views.existsById(key)) {
                views.deleteById(key);
                book.note(matter, who, Deed.VIEW_REMOVED, null);
            }
        });
    }

    private static String key(String matter, String name) {
        return matter + '/' + name.toLowerCase(Locale.ROOT);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
