package org.pierce.screening;

/**
 * The text of all that judges, in one piece: rules with their pages, the table of severity, and the questions. The same text judges the same facts
 * alike.
 */
final class RulesText {

    private RulesText() {}

    static String of(RuleCatalog catalog, SeverityTable severities) {
        var text = new StringBuilder();
        catalog.rules().forEach(rule -> {
            add(text, rule.id() + '/' + RuleFolder.QUERY, rule.source());
            add(text, rule.id() + '/' + RuleFolder.PAGE, rule.page());
        });
        add(text, "severity.yaml", severities.text());
        add(text, "questions.yaml", Questions.standard().text());
        return text.toString();
    }

    private static void add(StringBuilder text, String file, String content) {
        text.append("== ").append(file).append(" ==\n").append(content).append('\n');
    }
}
