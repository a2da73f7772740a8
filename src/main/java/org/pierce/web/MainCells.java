package org.pierce.web;

import java.util.List;
import java.util.Map;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;

/** The cells that whoever draws mostly fills in, by sheet; of other sheets those that a row must have. */
final class MainCells {

    private static final Map<String, List<String>> OF = Map.ofEntries(
            Map.entry("people", List.of("name")),
            Map.entry("licenses", List.of("person", "profession", "state", "number", "status")),
            Map.entry("entities", List.of("name", "form", "state", "role", "managed by")),
            Map.entry("practices", List.of("entity", "state", "profession")),
            Map.entry("ownership", List.of("owner", "entity", "percent", "votes", "title", "price paid")),
            Map.entry("offices", List.of("holder", "entity", "office", "appointed by")),
            Map.entry("agreements", List.of("title", "kind", "template", "signed")),
            Map.entry("agreement parties", List.of("party", "role")),
            Map.entry(
                    "powers",
                    List.of("holder", "acting for", "over", "domain", "mode", "trigger", "price", "agreement")),
            Map.entry(
                    "payments",
                    List.of("payer", "payee", "stream", "basis", "rate", "amount", "per", "marketing", "agreement")),
            Map.entry("work", List.of("worker", "works for", "kind", "role", "clinical")),
            Map.entry("reporting", List.of("reporter", "superior", "matter")),
            Map.entry("supervision", List.of("supervisor", "supervisee", "practice")),
            Map.entry("relations", List.of("party", "other", "kind")));

    private static final List<String> DATES = List.of("from", "to");

    private MainCells() {}

    static boolean has(SheetSchema schema, String heading) {
        var listed = OF.get(schema.name());
        return listed == null
                ? schema.columns().stream().filter(SheetColumn::required).anyMatch(column -> column.name()
                        .equals(heading))
                : listed.contains(heading);
    }

    /** Since when and until when it holds: for what is there already, to be ended. */
    static boolean isDate(String heading) {
        return DATES.contains(heading);
    }
}
