package org.pierce.web;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.screening.AskedRule;
import org.pierce.screening.Finding;
import org.pierce.screening.RuleCatalog;
import org.pierce.store.Explored;
import org.pierce.store.Explorer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Queries that users write. No query is kept to one matter, so whoever writes one must be allowed to see all; the setting {@code pierce.explore}
 * says so.
 */
@Component
class Exploring {

    static final String SETTING = "pierce.explore";

    private final Explorer explorer;
    private final RuleCatalog rules;
    private final Environment settings;

    Exploring(Explorer explorer, RuleCatalog rules, Environment settings) {
        this.explorer = explorer;
        this.rules = rules;
        this.settings = settings;
    }

    boolean isAllowed() {
        return settings.getProperty(SETTING, Boolean.class, false);
    }

    long seconds() {
        return explorer.longest().toSeconds();
    }

    Explored ask(AnalyzedMatter matter, QueryForm form, int most) {
        return explorer.ask(form.cypher(), bound(matter, form), most);
    }

    /** The rule that found a finding, as it was put to the graph for its practice. */
    AskedRule rule(AnalyzedMatter matter, Finding finding) {
        var rule = rules.findRuleOf(finding.flag())
                .orElseThrow(() -> new NoSuchElementException("The rule of this finding is no longer there."));
        return AskedRule.of(
                rule,
                Objects.requireNonNull(matter.surroundings().get(finding.practice())),
                matter.assessment(),
                matter.result().thresholds());
    }

    /** The same of the finding of an id; null where it is none of this matter on these dates. */
    @Nullable
    AskedRule rule(AnalyzedMatter matter, String finding) {
        return matter.assessment().findings().stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .map(one -> rule(matter, one))
                .orElse(null);
    }

    /** Of the matter always; of the finding that the query was opened from; and what was typed. */
    private Map<String, Object> bound(AnalyzedMatter matter, QueryForm form) {
        var assessment = matter.assessment();
        var bound = new HashMap<String, Object>();
        bound.put("matter", matter.id());
        bound.put("snapshot", assessment.snapshot());
        bound.put("date", assessment.factsAsOf());
        var rule = rule(matter, form.finding());
        if (rule != null) {
            bound.putAll(rule.parameters());
        }
        form.given()
                .forEach((name, value) -> bound.put(name, value.matches("-?\\d{1,15}") ? Long.valueOf(value) : value));
        return bound;
    }
}
