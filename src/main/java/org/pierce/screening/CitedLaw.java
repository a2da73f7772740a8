package org.pierce.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pierce.law.LawRow;
import org.pierce.law.LawValue;
import org.pierce.law.ResolvedLaw;

/** The law of practices of which it asks the same, as outcomes and findings use and cite it. For several threads. */
final class CitedLaw {

    /** The parameter whose value is the strength of the corporate practice rule. */
    static final String STRENGTH = "cpom_strength";

    private final ResolvedLaw law;
    private final Map<String, Optional<AppliedLaw>> cited = new ConcurrentHashMap<>();

    CitedLaw(ResolvedLaw law) {
        this.law = law;
    }

    boolean has(String parameter) {
        return law.has(parameter);
    }

    /** The parameter in words, or the text itself where it names none. */
    String title(String parameter) {
        return has(parameter) ? law.get(parameter).parameter().title() : parameter;
    }

    boolean isKnown(String parameter) {
        return law.findKnown(parameter).isPresent();
    }

    /** The value as {@code by-law} tables write it, null where not known. */
    @Nullable
    Object value(String parameter) {
        return law.findKnown(parameter).map(known -> known.value().scalar()).orElse(null);
    }

    @Nullable
    String strength() {
        return law.findWord(STRENGTH).orElse(null);
    }

    /** The most severe that a finding may be which rests on the parameter. */
    Severity cap(String parameter) {
        return switch (law.severityCap(parameter)) {
            case NONE -> Severity.CRITICAL;
            case HIGH -> Severity.HIGH;
            case MEDIUM -> Severity.MEDIUM;
        };
    }

    /** What is printed beside a finding; empty where the value is not known. */
    Optional<AppliedLaw> find(String parameter) {
        return cited.computeIfAbsent(parameter, any -> law.findKnown(any).map(this::cite));
    }

    private AppliedLaw cite(LawValue.Known known) {
        var parameter = known.parameter();
        var overlay = known.overlay();
        return new AppliedLaw(
                parameter.id(),
                parameter.title(),
                jurisdiction(known.rows()),
                known.value().text(),
                known.citation(),
                known.basis().words(),
                first(known.rows()),
                last(known.rows()),
                overlay == null
                        ? note(known.rows())
                        : "Overlay of counsel, %s, %s: %s"
                                .formatted(overlay.author(), overlay.date(), overlay.reason()));
    }

    private String jurisdiction(List<LawRow> rows) {
        return rows.isEmpty() ? law.context().jurisdiction() : rows.getFirst().jurisdiction();
    }

    private static @Nullable LocalDate first(List<LawRow> rows) {
        return rows.stream()
                .map(LawRow::from)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate last(List<LawRow> rows) {
        return rows.stream()
                .map(LawRow::to)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable String note(List<LawRow> rows) {
        var notes = rows.stream()
                .map(LawRow::note)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return notes.isEmpty() ? null : String.join(" ", notes);
    }
}
