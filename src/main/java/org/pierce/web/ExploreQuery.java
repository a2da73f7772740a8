package org.pierce.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pierce.store.QueryFile;

/** Queries to begin from: files under {@code cypher/explore}. */
enum ExploreQuery {
    WHO_CONTROLS_WHOM("Who controls whom"),
    OWNERS_OF_PRACTICES("Owners of the practices"),
    WHO_DECIDES("Who decides what"),
    WHERE_MONEY_GOES("Where the money goes"),
    CHAINS_BETWEEN("Chains of control between two parties", "from", "to"),
    PARTY("All about one party", "party"),
    FACT("All about one fact", "fact"),
    PRACTICES_AND_GRADES("Findings by practice and severity");

    private final String title;
    private final List<String> asks;

    ExploreQuery(String title, String... asks) {
        this.title = title;
        this.asks = List.of(asks);
    }

    public String title() {
        return title;
    }

    /** The name by which addresses and files call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The parameters that somebody has to fill in; others are those of the matter. */
    public List<String> asks() {
        return asks;
    }

    public String text() {
        return QueryFile.get("explore/" + word()).text().strip();
    }

    static Optional<ExploreQuery> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
