package org.pierce.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pierce.structure.Domains;
import org.pierce.structure.Fact;
import org.pierce.structure.Power;

/**
 * Where a power's domain stands in the tree of domains, written beside the power: a power over a domain covers what is
 * below it, and a rule that compares two powers must see that without the tree.
 */
final class DomainPlace {

    private static final String PART = "domainPart";
    private static final String ABOVE = "domainAbove";

    static final List<String> NAMES = List.of(PART, ABOVE);

    private DomainPlace() {}

    /** Part of the tree in lower case, and the codes above the domain, nearest first; nothing for other facts. */
    static Map<String, Object> of(Fact fact) {
        return fact instanceof Power power
                ? Domains.standard()
                        .find(power.domain())
                        .<Map<String, Object>>map(domain -> Map.of(
                                PART, domain.part().name().toLowerCase(Locale.ROOT), ABOVE, above(domain.parent())))
                        .orElse(Map.of())
                : Map.of();
    }

    private static List<String> above(@org.jspecify.annotations.Nullable String parent) {
        var codes = new ArrayList<String>();
        for (var code = parent;
                code != null;
                code = Domains.standard().get(code).parent()) {
            codes.add(code);
        }
        return codes;
    }
}
