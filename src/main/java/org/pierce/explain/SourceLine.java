package org.pierce.explain;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Document;
import org.pierce.structure.Fact;
import org.pierce.structure.Payment;
import org.pierce.structure.Power;
import org.pierce.structure.Structure;
import org.pierce.structure.Term;

/** Where a fact is written, from the outside in: {@code VDR 3.2.1 › MSA, § 6.1 (p. 17), 2024-03-01}. */
final class SourceLine {

    private SourceLine() {}

    static String of(Fact fact, Structure structure) {
        var source = fact.common().source();
        return source == null ? "" : of(source.document(), source.page(), section(fact), structure);
    }

    static String of(@Nullable String document, @Nullable String page, @Nullable String section, Structure structure) {
        if (document == null) {
            return page == null ? "" : "p. " + page;
        }
        var line = new StringBuilder();
        var paper = structure
                .find(document)
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .orElse(null);
        if (paper != null && paper.location() != null) {
            line.append(paper.location()).append(" › ");
        }
        line.append(paper == null ? document : paper.title());
        if (section != null) {
            line.append(", ").append(section);
        }
        if (page != null) {
            line.append(page.matches("\\d+([–-]\\d+)?") ? " (p. %s)".formatted(page) : " (%s)".formatted(page));
        }
        var rest = new ArrayList<String>();
        if (paper != null && paper.date() != null) {
            rest.add(Boolean.TRUE.equals(paper.executed()) ? "executed " + paper.date() : String.valueOf(paper.date()));
        }
        rest.forEach(part -> line.append(", ").append(part));
        return line.toString();
    }

    private static @Nullable String section(Fact fact) {
        var section =
                switch (fact) {
                    case Power power -> power.section();
                    case Payment payment -> payment.section();
                    case Term term -> term.section();
                    default -> null;
                };
        return section == null || section.startsWith("§") || !Character.isDigit(section.charAt(0))
                ? section
                : "§ " + section;
    }
}
