package org.pierce.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells in words what differs between two states of a review. */
final class ReviewChanges {

    private ReviewChanges() {}

    static List<String> of(Review before, Review after) {
        var changes = new ArrayList<String>();
        differ(changes, "State", before.state().words(), after.state().words());
        differ(changes, "Accepted until", before.until(), after.until());
        differ(changes, "Accepted by", before.acceptedBy(), after.acceptedBy());
        differ(changes, "Reason", before.reason(), after.reason());
        differ(changes, "Owner", before.owner(), after.owner());
        differ(changes, "Due", before.due(), after.due());
        differ(changes, "Before closing", word(before.beforeClosing()), word(after.beforeClosing()));
        if (changes.isEmpty() && !before.factsHash().equals(after.factsHash())) {
            changes.add("%s: confirmed on the facts as they are now"
                    .formatted(after.state().words()));
        }
        return changes;
    }

    private static void differ(List<String> changes, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add("%s: %s, before %s".formatted(name, shown(after), shown(before)));
        }
    }

    private static String shown(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "none" : value.toString();
    }

    private static String word(boolean value) {
        return value ? "yes" : "no";
    }
}
