package org.pierce.structure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one tree of decision domains, read from {@code domains.csv} beside this class. */
public final class Domains {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    private static final Domains STANDARD = read();

    private final Map<String, Domain> byCode = new LinkedHashMap<>();
    private final Map<String, Domain> byName = new LinkedHashMap<>();
    /** Asked for with each path of each practice, so worked out once. */
    private final Map<String, Set<Domain>> covered = new HashMap<>();

    private List<Domain> inOrder = List.of();

    private Domains() {}

    public static Domains standard() {
        return STANDARD;
    }

    /** All domains, parents before children. */
    public List<Domain> list() {
        return inOrder;
    }

    /** The domain of a code, title or alias, in any case, with blanks, hyphens or underscores. */
    public Optional<Domain> find(String name) {
        var written = byCode.get(name);
        return Optional.ofNullable(written == null ? byName.get(normal(name)) : written);
    }

    /** The domain of a code as it is written. */
    public Optional<Domain> findCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws IllegalArgumentException if no domain has the name */
    public Domain get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No decision domain is called %s: see docs/domains.md.".formatted(name)));
    }

    /** The domain and all below it, itself first: what a power over it covers. */
    public Set<Domain> covered(Domain domain) {
        return covered.getOrDefault(domain.code(), Set.of(domain));
    }

    private void close() {
        inOrder = List.copyOf(byCode.values());
        for (var domain : inOrder) {
            covered.put(domain.code(), Collections.unmodifiableSet(below(domain)));
        }
    }

    private Set<Domain> below(Domain domain) {
        var below = new LinkedHashSet<>(Set.of(domain));
        inOrder.stream()
                .filter(child -> domain.code().equals(child.parent()))
                .forEach(child -> below.addAll(below(child)));
        return below;
    }

    private void add(Domain domain) {
        if (domain.parent() != null && !byCode.containsKey(domain.parent())) {
            throw new IllegalStateException("domains.csv: %s stands before its parent.".formatted(domain.code()));
        }
        byCode.put(domain.code(), domain);
        name(domain.code(), domain);
        name(domain.title(), domain);
        domain.aliases().forEach(alias -> name(alias, domain));
    }

    private void name(String name, Domain domain) {
        var other = byName.put(normal(name), domain);
        if (other != null && !other.equals(domain)) {
            throw new IllegalStateException("domains.csv: %s names two domains.".formatted(name));
        }
    }

    private static Domains read() {
        try (var in = new InputStreamReader(
                java.util.Objects.requireNonNull(Domains.class.getResourceAsStream("domains.csv")),
                StandardCharsets.UTF_8)) {
            var domains = new Domains();
            in.readAllAsString()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Domains::parse)
                    .forEach(domains::add);
            domains.close();
            return domains;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Domain parse(String line) {
        var cells = Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        return new Domain(
                cells.get(0),
                cells.get(1),
                Domain.Part.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                emptyToNull(cells.get(3)),
                cells.get(4).equals("core"),
                emptyToNull(cells.get(5)),
                cells.get(6).isEmpty() ? List.of() : List.of(cells.get(6).split("\\s+")));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String normal(String name) {
        return BETWEEN_WORDS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
