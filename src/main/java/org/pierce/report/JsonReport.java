package org.pierce.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Closing;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report for programs. Field names are the words of the design; text is never cut. */
public final class JsonReport {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private JsonReport() {}

    /** The report as JSON text, without the drawings. */
    public static String of(AssessedMatter matter) {
        var view = new ReportViews(matter).view();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("matter", view.matter());
        root.put("subject", view.subject());
        root.put("snapshot", matter.snapshot());
        root.put("summary", view.summary());
        root.put("assessment", matter.assessment());
        root.put(
                "explanations",
                view.sections().stream()
                        .flatMap(section -> section.findings().stream())
                        .map(explanation -> told(explanation, matter.closings()))
                        .toList());
        root.put("ask", view.asks());
        root.put("questions", view.questions());
        root.put("assumptions", view.assumptions());
        return MAPPER.writeValueAsString(root);
    }

    private static Map<String, Object> told(org.pierce.explain.Explanation explanation, Map<String, Closing> closings) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("finding", explanation.finding().id());
        told.put("lead", explanation.lead());
        told.put("hops", explanation.hops());
        told.put("supports", explanation.supports());
        told.put("against", explanation.against());
        told.put("unknown", explanation.unknown());
        told.put("cure", explanation.cure());
        var closing = closings.get(explanation.finding().id());
        if (closing != null && closing.isSet()) {
            told.put("closing", decided(closing));
        }
        return told;
    }

    private static Map<String, Object> decided(Closing closing) {
        Map<String, Object> decided = new LinkedHashMap<>();
        decided.put("status", closing.status());
        decided.put("remark", closing.remark());
        decided.put("reason", closing.reason());
        decided.put("owner", closing.owner());
        decided.put("due", closing.due());
        decided.put("beforeClosing", closing.beforeClosing());
        return decided;
    }
}
