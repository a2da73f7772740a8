package org.pierce.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.structure.Entity;
import org.pierce.structure.Party;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/** Finds the party that somebody means by an id or a name, or says who is near in name. */
public final class PartySearch {

    private static final int NEAR = 5;

    private final Structure structure;

    public PartySearch(Structure structure) {
        this.structure = structure;
    }

    /**
     * The party of an id, of a practice's id, of a whole name, or of the beginning or a part of one name only.
     *
     * @throws NoSuchElementException if there is none, or several; the message says who is near
     */
    public Party get(String words) {
        var byId = structure.find(words);
        if (byId.isPresent()) {
            switch (byId.get()) {
                case Party party -> {
                    return party;
                }
                case Practice practice -> {
                    return structure.getParty(practice.entity());
                }
                default -> {}
            }
        }
        var asked = plain(words);
        for (var meant : List.of(
                parties().filter(party -> plain(party.name()).equals(asked)).toList(),
                parties().filter(party -> has(party, asked)).toList())) {
            if (meant.size() == 1) {
                return meant.getFirst();
            }
            if (meant.size() > 1) {
                throw new NoSuchElementException("%s can be any of %d parties: %s. Give the id."
                        .formatted(words, meant.size(), listed(meant.stream())));
            }
        }
        throw new NoSuchElementException("No party has the id or name %s. Near in name: %s."
                .formatted(
                        words,
                        listed(parties()
                                .map(party -> new Near(party, asked))
                                .sorted(Comparator.comparingInt(Near::distance))
                                .map(Near::party))));
    }

    private record Near(Party party, int distance) {

        Near(Party party, String asked) {
            this(
                    party,
                    Math.min(
                            PartySearch.distance(asked, plain(party.name())),
                            PartySearch.distance(asked, plain(party.id()))));
        }
    }

    private static boolean has(Party party, String asked) {
        var name = plain(party.name());
        return !asked.isEmpty() && Arrays.stream(asked.split(" ")).allMatch(name::contains);
    }

    private Stream<Party> parties() {
        return Stream.concat(
                structure.list(Person.class).stream().map(Party.class::cast),
                structure.list(Entity.class).stream().map(Entity::id).distinct().map(structure::getParty));
    }

    private static String listed(Stream<Party> parties) {
        return parties.limit(NEAR)
                .map(party -> "%s (%s)".formatted(party.id(), party.name()))
                .collect(Collectors.joining(", "));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** How many letters must be changed, put in or left out to make one of the other (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, at -> at);
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                int change = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
                now[at] = Math.min(before[at - 1] + change, 1 + Math.min(before[at], now[at - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
