package org.pierce.store;

import java.util.List;

/** What came of somebody's query. */
public sealed interface Explored {

    /**
     * Rows, as text for a table.
     *
     * @param columns headings
     * @param rows cells of each row, as many as there are headings
     * @param more whether there are further rows, which were not fetched
     * @param milliseconds how long it took, from asking to the last row
     * @param remarks what Neo4j remarks on, such as a name that the graph does not have
     */
    record Rows(List<String> columns, List<List<String>> rows, boolean more, long milliseconds, List<String> remarks)
            implements Explored {

        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * It was not run, or not to its end.
     *
     * @param reasons each a sentence that ends in the remedy
     */
    record Refused(List<String> reasons) implements Explored {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
