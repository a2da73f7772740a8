package org.pierce.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pierce.screening.Finding;
import org.pierce.structure.Agreement;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;
import org.pierce.structure.Term;

/** The templates behind a finding: of the agreements that are its cause or that its facts belong to. */
final class Templates {

    private Templates() {}

    /** Their names, each once, in order. */
    static List<String> of(Finding finding, Structure structure) {
        return Stream.concat(finding.cause().stream(), finding.facts().stream())
                .flatMap(id -> structure.find(id).stream())
                .flatMap(fact -> of(fact, structure))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> of(Fact fact, Structure structure) {
        var own = Stream.of(fact).flatMap(Templates::named);
        var agreements = SheetSchema.get(fact.getClass()).columns().stream()
                .filter(SheetColumn::isReference)
                .flatMap(column -> column.referencesIn(fact).stream())
                .flatMap(id -> structure.find(id).stream())
                .flatMap(Templates::named);
        return Stream.concat(own, agreements);
    }

    private static Stream<String> named(Fact fact) {
        var template =
                switch (fact) {
                    case Agreement agreement -> Optional.ofNullable(agreement.template());
                    case Term term -> Optional.ofNullable(term.template());
                    default -> Optional.<String>empty();
                };
        return template.filter(name -> !name.isBlank()).stream();
    }
}
