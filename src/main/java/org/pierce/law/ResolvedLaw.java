package org.pierce.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The law for one practice and date: a value for each parameter, or why it is not known. */
public final class ResolvedLaw {

    private final PracticeContext context;
    private final @Nullable JurisdictionLaw law;
    private final Map<String, LawValue> values;
    private volatile @Nullable Map<String, @Nullable Object> scalars;

    ResolvedLaw(PracticeContext context, @Nullable JurisdictionLaw law, Map<String, LawValue> values) {
        this.context = context;
        this.law = law;
        this.values = values;
    }

    /** What the law was resolved for. */
    public PracticeContext context() {
        return context;
    }

    /** The law of the jurisdiction as a whole; empty where none is on file. */
    public Optional<JurisdictionLaw> findJurisdiction() {
        return Optional.ofNullable(law);
    }

    /** @throws java.util.NoSuchElementException if there is no such parameter */
    public LawValue get(String parameter) {
        var value = values.get(parameter);
        if (value == null) {
            throw new NoSuchElementException(
                    "The law has no parameter %s: see %s.".formatted(parameter, ParameterCatalog.FILE));
        }
        return value;
    }

    /** Whether there is such a parameter. */
    public boolean has(String parameter) {
        return values.containsKey(parameter);
    }

    /** The value where it is known. */
    public Optional<LawValue.Known> findKnown(String parameter) {
        return get(parameter) instanceof LawValue.Known known ? Optional.of(known) : Optional.empty();
    }

    /** The word, or empty where it is not known. */
    public Optional<String> findWord(String parameter) {
        return findKnown(parameter)
                .map(LawValue.Known::value)
                .filter(ParameterValue.Word.class::isInstance)
                .map(value -> ((ParameterValue.Word) value).word());
    }

    /** Yes or no, or empty where it is not known. */
    public Optional<Boolean> findFlag(String parameter) {
        return findKnown(parameter)
                .map(LawValue.Known::value)
                .filter(ParameterValue.Flag.class::isInstance)
                .map(value -> ((ParameterValue.Flag) value).is());
    }

    /** All values, in the order of the catalog. */
    public List<LawValue> list() {
        return List.copyOf(values.values());
    }

    public SeverityCap severityCap(String parameter) {
        return get(parameter).severityCap();
    }

    /**
     * What rules see as {@code law}: for each parameter its value, null where it is not known, and
     * {@code <parameter>_known}; of a number {@code _exclusive} (below, more than); where it binds only agreements from a
     * day on, {@code _from}; where it depends on what is not known of the practice, the known outcomes as
     * {@code _possible}.
     */
    public Map<String, @Nullable Object> scalars() {
        var known = scalars;
        if (known == null) {
            var made = new LinkedHashMap<String, @Nullable Object>();
            values.values().forEach(value -> made.putAll(Scalars.of(value)));
            known = Collections.unmodifiableMap(made);
            scalars = known;
        }
        return known;
    }

    /** Law that does not count: questions for the timeline. */
    public List<PendingLaw> pending() {
        return law == null ? List.of() : law.pending();
    }

    /** Law in words: shown, never evaluated. */
    public List<Prose> prose() {
        return law == null ? List.of() : law.prose();
    }

    /** Overlays of counsel that were used. */
    public List<Overlay> overlays() {
        return values.values().stream()
                .filter(LawValue.Known.class::isInstance)
                .map(value -> ((LawValue.Known) value).overlay())
                .filter(Objects::nonNull)
                .toList();
    }
}
