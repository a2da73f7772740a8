package org.pierce.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.analysis.Workbench.Tried;
import org.pierce.matter.Scenario;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/**
 * A scenario with what comes of its edits.
 *
 * @param base the matter as it is on record
 * @param tried the edited facts and their analysis
 */
record Draft(AnalyzedMatter base, Scenario scenario, Tried tried) {

    /** The facts as edited; as they are on record where the edits cannot be read. */
    public Structure facts() {
        return tried.reading().structure().orElse(base.structure());
    }

    /** The matter as edited; as it is on record where it cannot be assessed. */
    public AnalyzedMatter shown() {
        var after = tried.after();
        return after == null ? base : after;
    }

    public boolean isOnLatest() {
        return Objects.equals(scenario.snapshot(), snapshot(base));
    }

    /** The parties that edits are about: drawn even where nothing joins them to a practice yet. */
    Set<String> parties() {
        var edited = facts();
        return scenario.edits().stream()
                .flatMap(edit -> edited.find(edit.fact()).stream())
                .map(Draft::named)
                .flatMap(Collection::stream)
                .filter(id -> edited.findParty(id).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> named(Fact fact) {
        var named = new LinkedHashSet<String>();
        named.add(fact.id());
        SheetSchema.get(fact.getClass()).columns().forEach(column -> named.addAll(column.referencesIn(fact)));
        return named;
    }

    static String snapshot(AnalyzedMatter opened) {
        return opened.result().request().stored().snapshot();
    }
}
