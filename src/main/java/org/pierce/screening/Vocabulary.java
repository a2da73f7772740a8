package org.pierce.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;

/**
 * The names that a rule may use in the graph: labels, relationship types and properties, as {@code docs/architecture.md}
 * builds them from the record schema. An empty store knows none of them yet, so its warnings are compared with this.
 */
final class Vocabulary {

    private static final Set<String> LABELS = Set.of("Fact", "Party", "EntityState", "Domain");
    private static final Set<String> TYPES = Set.of("HAS_STATE", "HAS_DOMAIN", "CONTROLS", "INFLUENCES");
    private static final Set<String> COMMON = Set.of(
            "key", "id", "snapshot", "since", "until", "surelySince", "surelyUntil", "from", "to", "record", "assumed",
            "lastObserved", "document", "page", "quote");
    private static final Set<String> DERIVED = Set.of(
            "practice", "code", "title", "part", "core", "row", "channel", "strength", "certainty", "basis", "voters",
            "agent", "kind");
    /** Keys of the maps that the engine binds. */
    private static final Set<String> BOUND = Set.of(
            "direct", "lower", "upper", "votesLower", "votesUpper", "eligibility", "stakes", "index", "target",
            "domain", "apex", "parties", "edges", "facts", "holder");

    private static final Set<String> ALL = names();

    private Vocabulary() {}

    static boolean has(String name) {
        return ALL.contains(name);
    }

    private static Set<String> names() {
        var names = new HashSet<String>();
        List.of(LABELS, TYPES, COMMON, DERIVED, BOUND).forEach(names::addAll);
        for (var sheet : SheetSchema.list()) {
            names.add(sheet.label());
            names.add(sheet.sheet().joins());
            sheet.columns().forEach(column -> add(column, names));
        }
        return Set.copyOf(names);
    }

    private static void add(SheetColumn column, Set<String> names) {
        var name = column.component().getName();
        names.addAll(List.of(name, name + "Lower", name + "Upper", name + "Since", name + "Until"));
        if (column.isReference()) {
            names.add(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        }
    }
}
