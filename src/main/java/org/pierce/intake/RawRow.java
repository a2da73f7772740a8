package org.pierce.intake;

import java.util.List;

/**
 * A row as a file holds it.
 *
 * @param number row as the user's program shows it, from 1
 * @param cells text of its cells, empty where there is none
 */
record RawRow(int number, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
