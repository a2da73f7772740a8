package org.pierce.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The law of all jurisdictions, read once and checked as a whole. What was not researched is not known; nothing is
 * filled in from elsewhere.
 */
public final class LawBook {

    private final ParameterCatalog catalog;
    private final Map<String, JurisdictionLaw> byCode;
    private final @Nullable JurisdictionLaw federal;
    private final String text;
    private final String hash;

    private LawBook(
            ParameterCatalog catalog,
            Map<String, JurisdictionLaw> byCode,
            @Nullable JurisdictionLaw federal,
            String text) {
        this.catalog = catalog;
        this.byCode = byCode;
        this.federal = federal;
        this.text = text;
        this.hash = LawTexts.hash(text);
    }

    /**
     * Reads the law that Pierce comes with.
     *
     * @throws InvalidLawException with all mistakes of all files
     */
    public static LawBook load() {
        return load(LawSource.bundled());
    }

    static LawBook load(LawSource source) {
        var problems = new LawProblems();
        var texts = new LawTexts(source, problems);
        var catalog = ParameterCatalog.read(texts.get(ParameterCatalog.FILE), problems);
        var index = Branch.top(LawTexts.INDEX, texts.get(LawTexts.INDEX), problems);
        var reader = new JurisdictionReader(catalog, problems);
        var byCode = new TreeMap<String, JurisdictionLaw>();
        for (var code : index.map(top -> top.texts("jurisdictions")).orElse(List.of())) {
            reader.read(code, texts.get(code + ".yaml"), false).ifPresent(law -> byCode.put(code, law));
        }
        var federal = index.flatMap(top -> top.find("federal"))
                .flatMap(code -> reader.read(code, texts.get(code + ".yaml"), true));
        problems.throwIfAny();
        return new LawBook(catalog, byCode, federal.orElse(null), texts.text());
    }

    /** Parameters in the order in which reports show them. */
    public List<Parameter> parameters() {
        return catalog.list();
    }

    /** @throws java.util.NoSuchElementException if there is no such parameter */
    public Parameter getParameter(String id) {
        return catalog.find(id)
                .orElseThrow(() -> new java.util.NoSuchElementException(
                        "The law has no parameter %s: see %s.".formatted(id, ParameterCatalog.FILE)));
    }

    /** Every name that {@link ResolvedLaw#scalars()} may hold: what a rule may write behind {@code law.}. */
    public Set<String> scalarNames() {
        return catalog.list().stream()
                .flatMap(parameter -> Scalars.names(parameter).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Two-letter codes, in order, without the federal law. */
    public List<String> jurisdictions() {
        return List.copyOf(byCode.keySet());
    }

    /** The law of a jurisdiction or, by its code, the federal law. */
    public Optional<JurisdictionLaw> find(String code) {
        return federal != null && federal.jurisdiction().equals(code)
                ? Optional.of(federal)
                : Optional.ofNullable(byCode.get(code));
    }

    /** @throws java.util.NoSuchElementException if there is no file for it */
    public JurisdictionLaw get(String code) {
        return find(code)
                .orElseThrow(() -> new java.util.NoSuchElementException("No law is on file for %s: use one of %s."
                        .formatted(code, String.join(", ", byCode.keySet()))));
    }

    /** All files, each under its name: what an assessment was made by. */
    public String text() {
        return text;
    }

    /** SHA-256 of {@link #text()}, as hexadecimal digits: names this law in an assessment. */
    public String hash() {
        return hash;
    }

    public ResolvedLaw resolve(PracticeContext context) {
        return resolve(context, List.of());
    }

    /** The law for one practice and date, with what counsel put in place of the research. */
    public ResolvedLaw resolve(PracticeContext context, List<Overlay> overlays) {
        var own = find(context.jurisdiction());
        var values = new LinkedHashMap<String, LawValue>();
        for (var parameter : catalog.list()) {
            var law = parameter.isFederal() ? Optional.ofNullable(federal) : own;
            var counsel = overlays.stream()
                    .filter(overlay -> overlay.jurisdiction().equals(context.jurisdiction())
                            && overlay.parameter().equals(parameter.id()))
                    .findFirst();
            var value = counsel.isPresent()
                    ? OverlayReader.value(parameter, counsel.get())
                    : new Resolver(law.orElse(null), parameter, context).resolve();
            values.put(parameter.id(), value);
        }
        OverlayReader.refuseUnknown(overlays, catalog);
        return new ResolvedLaw(context, own.orElse(null), values);
    }

    /**
     * The days, both included, on which something changes in a jurisdiction, in order.
     *
     * @throws java.util.NoSuchElementException if there is no file for it
     */
    public List<LawEvent> lawEvents(String jurisdiction, LocalDate from, LocalDate to) {
        return Timeline.of(get(jurisdiction)).stream()
                .filter(event -> !event.day().isBefore(from) && !event.day().isAfter(to))
                .toList();
    }

    /** The days on which a value changes for this practice, and the pending law that names a day. */
    public List<LawEvent> lawEvents(PracticeContext context, LocalDate from, LocalDate to) {
        return find(context.jurisdiction())
                .map(law -> lawEvents(law.jurisdiction(), from, to))
                .orElse(List.of())
                .stream()
                .filter(event -> event.parameter() == null || changes(context, event.parameter(), event.day()))
                .toList();
    }

    private boolean changes(PracticeContext context, Parameter parameter, LocalDate day) {
        var law = get(context.jurisdiction());
        var before = new Resolver(law, parameter, context.with(day.minusDays(1))).resolve();
        var after = new Resolver(law, parameter, context.with(day)).resolve();
        return !Scalars.of(before).equals(Scalars.of(after));
    }
}
