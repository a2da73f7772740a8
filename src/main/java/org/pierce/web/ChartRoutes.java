package org.pierce.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.control.Channel;
import org.pierce.control.ControlPath;
import org.pierce.control.ControlReasoner;
import org.pierce.structure.Words;

/**
 * The control paths from one party of the chart to another that a reader asked for.
 *
 * @param from id of the party to begin with, null where none is chosen yet
 * @param to id of the party to end at
 * @param channels the means that count
 * @param paths the best, the best first
 * @param place which of them is lit, from 0
 */
record ChartRoutes(
        @Nullable String from, @Nullable String to, Set<Channel> channels, List<ControlPath> paths, int place) {

    private static final int MOST = 5;

    static ChartRoutes of(AnalyzedMatter matter, ChartAddress address) {
        var from = address.find("from").orElse(null);
        var to = address.find("to").orElse(null);
        var channels = address.list("channel").stream()
                .flatMap(word -> Words.find(Channel.class, word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
        if (channels.isEmpty()) {
            channels = EnumSet.allOf(Channel.class);
        }
        if (from == null || to == null) {
            return new ChartRoutes(from, to, channels, List.of(), 0);
        }
        var paths = ControlReasoner.standard()
                .on(matter.structure(), matter.derivation(), matter.assessment().factsAsOf())
                .pathsBetween(from, to, channels, MOST);
        return new ChartRoutes(from, to, channels, paths, place(address, paths.size()));
    }

    private static int place(ChartAddress address, int count) {
        var asked =
                address.find("path").filter(word -> word.matches("\\d{1,3}")).map(Integer::parseInt);
        return Math.clamp(asked.orElse(1), 1, Math.max(1, count)) - 1;
    }

    /** Whether somebody asked for paths at all. */
    public boolean asked() {
        return from != null && to != null;
    }

    Optional<ControlPath> lit() {
        return paths.isEmpty() ? Optional.empty() : Optional.of(paths.get(place));
    }

    /** All means, each with its words and whether it counts. */
    public List<Means> means() {
        return Arrays.stream(Channel.values())
                .map(channel -> new Means(Words.of(channel), words(channel), channels.contains(channel)))
                .toList();
    }

    /** A means of control as a switch. */
    record Means(String word, String title, boolean counts) {}

    private static String words(Channel channel) {
        return switch (channel) {
            case VOTES -> "Votes";
            case OFFICE -> "Offices";
            case APPOINTMENT -> "Seats on the board";
            case RIGHT -> "Rights over shares";
            case POWER -> "Powers to decide";
            case ACCOUNT -> "Bank accounts";
            case FEE -> "Fees that take the rest";
        };
    }
}
