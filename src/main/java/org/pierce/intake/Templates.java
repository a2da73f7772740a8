package org.pierce.intake;

import java.util.HashSet;
import java.util.Locale;
import org.pierce.structure.Agreement;
import org.pierce.structure.Term;

/** A term belongs to an agreement or to a template, and a template to agreements. */
final class Templates implements Check {

    @Override
    public void run(Collected collected, Problems problems) {
        var templates = new HashSet<String>();
        collected.list(Agreement.class).forEach(located -> {
            var template = ((Agreement) located.fact()).template();
            if (template != null) {
                templates.add(template);
            }
        });
        for (var located : collected.list(Term.class)) {
            var term = (Term) located.fact();
            if (term.agreement() == null && term.template() == null) {
                problems.add(located.place()
                        .column("agreement")
                        .problem(
                                ProblemKind.TERM_WITHOUT_AGREEMENT,
                                "the term names neither an agreement nor a template",
                                "Fill one of the columns agreement and template."));
            } else if (term.template() != null
                    && !templates.contains(term.template())
                    && collected.isComplete(Agreement.class)) {
                problems.add(located.place()
                        .column("template")
                        .problem(
                                ProblemKind.UNUSED_TEMPLATE,
                                "no agreement has the template %s".formatted(Shown.of(term.template())),
                                Nearest.question(
                                        term.template().toLowerCase(Locale.ROOT),
                                        templates,
                                        "Name it in the column template of the sheet agreements.")));
            }
        }
    }
}
