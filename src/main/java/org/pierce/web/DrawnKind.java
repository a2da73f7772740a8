package org.pierce.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;

/** What can be drawn on a chart, and with which rows of the sheets it is said. */
enum DrawnKind {
    PERSON("Person", "people"),
    ENTITY("Entity", "entities"),
    PRACTICE("Practice", "entities"),
    STAKE("Stake", "ownership", "owner", "entity"),
    OFFICE("Office", "offices", "holder", "entity"),
    AGREEMENT("Agreement", "agreements"),
    POWER("Power", "powers", "holder", "over"),
    PAYMENT("Payment", "payments", "payer", "payee"),
    EMPLOYMENT("Employs", "work", "works for", "worker"),
    CLINICAL("Reports clinically to", "reporting", "reporter", "superior"),
    ADMINISTRATIVE("Reports administratively to", "reporting", "reporter", "superior"),
    SUPERVISION("Supervises", "supervision", "supervisor", "supervisee"),
    RELATION("Related to", "relations", "party", "other");

    private static final Set<DrawnKind> PARTIES = Set.of(PERSON, ENTITY, PRACTICE);

    private final String title;
    private final String sheet;
    private final String from;
    private final String to;

    DrawnKind(String title, String sheet) {
        this(title, sheet, "", "");
    }

    /**
     * @param from heading of the cell that names the party where the line begins
     * @param to heading of the cell that names the party where it ends
     */
    DrawnKind(String title, String sheet, String from, String to) {
        this.title = title;
        this.sheet = sheet;
        this.from = from;
        this.to = to;
    }

    public String title() {
        return title;
    }

    /** As it stands in an address. */
    public String word() {
        return Words.of(this);
    }

    boolean isParty() {
        return PARTIES.contains(this);
    }

    static List<DrawnKind> lines() {
        return List.of(values()).stream().filter(kind -> !kind.isParty()).toList();
    }

    static List<DrawnKind> parties() {
        return List.of(values()).stream().filter(DrawnKind::isParty).toList();
    }

    /** What the line between two parties most likely is. */
    static DrawnKind likely(Structure facts, String from, String to) {
        boolean bothEntities = facts.findParty(from)
                        .filter(org.pierce.structure.Entity.class::isInstance)
                        .isPresent()
                && practiceOf(facts, to) != null;
        boolean toPerson = facts.findParty(to)
                .filter(org.pierce.structure.Person.class::isInstance)
                .isPresent();
        return bothEntities ? AGREEMENT : toPerson ? EMPLOYMENT : STAKE;
    }

    /** The rows that say it, with what is known of their cells; {@code @0} names the first row. */
    List<TypedRow> rows(Structure facts, String start, String end) {
        var rows = new ArrayList<TypedRow>();
        switch (this) {
            case PERSON -> {
                rows.add(row(Map.of()));
                rows.add(new TypedRow("licenses", true, Map.of("person", "@0")));
            }
            case ENTITY -> rows.add(row(Map.of()));
            case PRACTICE -> {
                rows.add(row(Map.of()));
                rows.add(new TypedRow("practices", false, Map.of("entity", "@0")));
            }
            case AGREEMENT -> {
                boolean managed = practiceOf(facts, end) != null;
                rows.add(row(managed ? Map.of("kind", "msa") : Map.of()));
                rows.add(bound(start, managed ? "manager" : "other"));
                rows.add(bound(end, managed ? "practice" : "other"));
            }
            case POWER -> {
                var practice = practiceOf(facts, end);
                rows.add(row(ends(start, practice == null ? end : practice)));
            }
            case EMPLOYMENT -> rows.add(row(with(ends(start, end), "kind", "employee")));
            case CLINICAL, ADMINISTRATIVE -> rows.add(row(with(ends(start, end), "matter", word())));
            case STAKE, OFFICE, PAYMENT, SUPERVISION, RELATION -> rows.add(row(ends(start, end)));
        }
        return rows;
    }

    private TypedRow row(Map<String, String> cells) {
        return new TypedRow(sheet, false, cells);
    }

    private static TypedRow bound(String party, String role) {
        return new TypedRow("agreement parties", false, Map.of("agreement", "@0", "party", party, "role", role));
    }

    private Map<String, String> ends(String start, String end) {
        return with(with(Map.of(), from, start), to, end);
    }

    private static Map<String, String> with(Map<String, String> cells, String heading, String text) {
        var more = new LinkedHashMap<>(cells);
        more.put(heading, text);
        return more;
    }

    private static @org.jspecify.annotations.Nullable String practiceOf(Structure facts, String party) {
        return facts.list(Practice.class).stream()
                .filter(practice -> practice.entity().equals(party))
                .map(Practice::id)
                .findFirst()
                .orElse(null);
    }
}
