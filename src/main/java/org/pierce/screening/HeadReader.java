package org.pierce.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.structure.Topic;

/** Reads the head of a rule: the YAML in the comment that opens {@code rule.cypher}. */
final class HeadReader {

    private static final String ID = "[A-Z]{2,5}-\\d{2}[a-z]?";

    private HeadReader() {}

    /** @throws RuleException where anything is missing, unknown or out of its list */
    static Rule read(RuleFolder folder) {
        var place = folder.place() + "/" + RuleFolder.QUERY;
        var text = folder.text(RuleFolder.QUERY);
        int end = text.indexOf("*/");
        if (!text.startsWith("/*") || end < 0) {
            throw new RuleException(place, "the head is missing.", "Open the file with /* rule: … */.");
        }
        var head = StrictMap.parse(place, text.substring(2, end))
                .allowing("rule", "title", "flags", "needs", "handles", "cause");
        if (!head.text("rule").equals(folder.name())) {
            throw head.refused("the folder is called '%s'.".formatted(folder.name()), "Give rule: the same name.");
        }
        var needs = needs(head.map("needs"));
        var flags = head.map("flags");
        return new Rule(
                folder.id(),
                head.text("title"),
                flags.keys().stream().map(id -> flag(id, flags.map(id), needs)).toList(),
                Set.copyOf(head.list("handles")),
                head.text("cause"),
                text.substring(end + 2).strip(),
                folder.text(RuleFolder.PAGE),
                folder.cases(),
                folder.builtIn(),
                text);
    }

    private static Flag flag(String id, StrictMap head, Needs common) {
        if (!id.matches(ID)) {
            throw head.refused(
                    "'%s' is no id of a flag.".formatted(id), "Write capitals, a hyphen, two digits: OWN-01.");
        }
        head.allowing(
                "title",
                "severity",
                "adjust",
                "by-law",
                "leg",
                "standing",
                "hard",
                "statement",
                "in-practice",
                "cure",
                "authority",
                "needs",
                "cites");
        var adjust = head.word("adjust", Adjust.class, Adjust.NONE);
        var ofRow = head.text("severity").equals("row");
        return new Flag(
                id,
                head.text("title"),
                ofRow ? null : head.word("severity", Severity.class),
                adjust,
                head.has("by-law") ? byLaw(head.map("by-law")) : List.of(),
                head.word("leg", Leg.class),
                head.word("standing", Standing.class, Standing.ORDINARY),
                head.list("cites"),
                head.flag("hard"),
                head.text("statement"),
                head.findText("in-practice").orElse(null),
                head.text("cure"),
                head.text("authority"),
                head.has("needs") ? needs(head.map("needs")) : common);
    }

    private static List<ByLaw> byLaw(StrictMap tables) {
        return tables.keys().stream()
                .map(parameter -> byLaw(parameter, tables.map(parameter)))
                .toList();
    }

    private static ByLaw byLaw(String parameter, StrictMap values) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        values.keys().forEach(word -> severities.put(word, values.word(word, Severity.class)));
        return new ByLaw(parameter, severities);
    }

    private static Needs needs(StrictMap needs) {
        needs.allowing("topics", "law");
        List<Topic> topics = needs.words("topics", Topic.class);
        return new Needs(topics, needs.list("law"));
    }
}
