package org.pierce.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pierce.matter.Appearance;

/**
 * A snapshot in the history of a finding, in words.
 *
 * @param date the snapshot's own day
 * @param words what became of the finding there: {@code First seen, snapshot 3}
 */
record FindingHistory(String date, String words) {

    /** The latest snapshot first. */
    static List<FindingHistory> of(List<Appearance> appearances) {
        List<FindingHistory> history = new ArrayList<>();
        Appearance last = null;
        boolean seen = false;
        for (var one : appearances) {
            history.add(new FindingHistory(
                    one.date().toString(), "%s, snapshot %d".formatted(words(one, last, seen), one.number())));
            last = one.assessed() ? one : last;
            seen |= one.found();
        }
        Collections.reverse(history);
        return history;
    }

    /** @param last the one before that was assessed */
    private static String words(Appearance one, @Nullable Appearance last, boolean seen) {
        if (!one.assessed()) {
            return "Not assessed";
        }
        if (!one.found()) {
            return seen ? "No longer found" : "Not found";
        }
        if (!seen) {
            return "First seen";
        }
        if (last == null || !last.found()) {
            return "Found again";
        }
        if (!Objects.equals(one.severity(), last.severity())) {
            return "Now %s, before %s%s".formatted(one.severity(), last.severity(), because(one, last));
        }
        return isOther(one, last) ? "Facts changed" : "Unchanged";
    }

    private static String because(Appearance one, Appearance last) {
        if (isOther(one, last)) {
            return ": facts changed";
        }
        return Objects.equals(one.rules(), last.rules()) ? ": law changed" : ": rules changed";
    }

    private static boolean isOther(Appearance one, Appearance last) {
        return one.factsHash() != null
                && last.factsHash() != null
                && !Objects.equals(one.factsHash(), last.factsHash());
    }
}
