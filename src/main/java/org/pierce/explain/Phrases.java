package org.pierce.explain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.Asset;
import org.pierce.structure.Document;
import org.pierce.structure.Domains;
import org.pierce.structure.Party;
import org.pierce.structure.Practice;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/** Small pieces that sentences are made of. */
final class Phrases {

    private Phrases() {}

    /** What a reader calls the thing of an id: a name, a title, "the shares of A in B". */
    static String name(String id, Structure structure) {
        return structure
                .find(id)
                .map(fact -> switch (fact) {
                    case Party party -> party.name();
                    case Practice practice -> structure.nameOf(practice.entity());
                    case Agreement agreement -> agreement.title();
                    case Account account ->
                        "%s of %s".formatted(account(account.name()), structure.nameOf(account.owner()));
                    case Stake stake ->
                        "the shares of %s in %s"
                                .formatted(structure.nameOf(stake.owner()), structure.nameOf(stake.entity()));
                    case Document document -> document.title();
                    case Asset asset -> asset.name();
                    default -> id;
                })
                .orElse(id);
    }

    /** {@code the operating account}, however the user called it. */
    static String account(String name) {
        var plain = small(name);
        return plain.contains("account") ? "the " + plain : "the %s account".formatted(plain);
    }

    /** Title of a domain in the middle of a sentence. */
    static String domain(String code) {
        return Domains.standard()
                .find(code)
                .map(domain -> small(domain.title()))
                .orElse(code);
    }

    static <T> String when(@Nullable T value, Function<T, String> words) {
        return value == null ? "" : words.apply(value);
    }

    static String join(String separator, String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    /** {@code A, B and C}. */
    static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** {@code a corporation}; abbreviations stay as they are written. */
    static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** With a stop at its end; a name that ends in one, as P.C. does, needs no second. */
    static String stopped(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String small(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
