package org.pierce.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pierce.structure.Agreement;
import org.pierce.structure.Fact;
import org.pierce.structure.Structure;
import org.pierce.structure.Term;

/**
 * Ties what is stated of a template to the agreements that were drawn from it, so that a rule finds all terms of an
 * agreement in one step. Whether the agreement's own row or an amendment differs is for the rule, which knows the day.
 */
record TemplateTerms(Map<String, List<String>> agreements) {

    static TemplateTerms of(Structure structure) {
        return new TemplateTerms(structure.list(Agreement.class).stream()
                .filter(agreement -> agreement.template() != null)
                .collect(Collectors.groupingBy(
                        agreement -> String.valueOf(agreement.template()).strip(),
                        Collectors.mapping(Agreement::id, Collectors.toList()))));
    }

    /** Ids of the agreements to which a term applies only because of its template. */
    List<String> agreementsOf(Fact fact) {
        return fact instanceof Term term && term.agreement() == null && term.template() != null
                ? agreements.getOrDefault(term.template().strip(), List.of())
                : List.of();
    }
}
