package org.pierce.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.chart.ChartOfMatter;
import org.pierce.chart.ChartOfPractice;
import org.pierce.chart.ChartOfSketch;
import org.pierce.chart.Drawing;
import org.pierce.chart.HiddenNames;
import org.pierce.chart.PracticeView;
import org.pierce.chart.Proposal;
import org.pierce.chart.SvgRenderer;
import org.pierce.chart.TitleBlock;
import org.pierce.control.ControlPath;
import org.pierce.law.Eligibility;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Finding;
import org.pierce.screening.PracticeAssessment;
import org.pierce.structure.Cover;
import org.pierce.structure.License;
import org.pierce.structure.Structure;

/** The drawing of each practice of an assessment, the worst path lit, for reports, pages and exports alike. */
public final class PracticeCharts {

    private static final String HIDDEN = "Names hidden";

    private final AssessedMatter matter;
    private final Structure structure;
    private final String name;
    private final Optional<Proposal> proposal;

    public PracticeCharts(AssessedMatter matter) {
        this(matter, matter.structure(), matter.name(), Optional.empty());
    }

    private PracticeCharts(AssessedMatter matter, Structure structure, String name, Optional<Proposal> proposal) {
        this.matter = matter;
        this.structure = structure;
        this.name = name;
        this.proposal = proposal;
    }

    /**
     * The same charts of facts that are tried and not the record, and say so.
     *
     * @param tried what they show beside the facts
     */
    public PracticeCharts asWhatIf(Proposal tried) {
        return new PracticeCharts(matter, structure, name, Optional.of(tried));
    }

    /** The same charts for sharing: parties by kind and number, papers by kind, and no name of the matter. */
    public PracticeCharts withNamesHidden() {
        return new PracticeCharts(
                matter,
                HiddenNames.in(matter.structure()),
                HIDDEN,
                proposal.map(tried -> new Proposal(HiddenNames.in(tried.before()), tried.parties())));
    }

    /** The facts as they are drawn. */
    public Structure structure() {
        return structure;
    }

    /** All practices, as drawings to be set into a page that brings the fonts, once for all; by the practice's id. */
    public Map<String, String> svg() {
        var practices = matter.assessment().practices().stream()
                .map(PracticeAssessment::practice)
                .toList();
        return svg(practices, SvgRenderer.forPage());
    }

    /** Some practices, drawn as a renderer does it, by the practice's id. */
    Map<String, String> svg(Collection<String> practices, SvgRenderer renderer) {
        var drawn = new LinkedHashMap<String, String>();
        for (var practice : practices) {
            drawn.put(practice, renderer.render(of(practice, null)));
        }
        return drawn;
    }

    /**
     * One practice.
     *
     * @param finding id of the finding whose path is lit; the worst one with a path where null
     */
    public Drawing of(String practice, @Nullable String finding) {
        return of(practice, lit(practice, finding), false, Set.of());
    }

    /**
     * One practice with any path lit.
     *
     * @param derived whether the control of all lay paths is drawn beside it
     * @param unfolded ids of stacks whose members are to stand alone
     */
    public Drawing of(String practice, Optional<ControlPath> lit, boolean derived, Set<String> unfolded) {
        var around = Objects.requireNonNull(matter.surroundings().get(practice), "no such practice");
        return ChartOfPractice.of(new PracticeView(
                structure,
                practice,
                around.paths(),
                lit,
                party -> around.eligibility().getOrDefault(party, Eligibility.NOT_KNOWN),
                title(place(practice)),
                derived,
                unfolded,
                proposal));
    }

    /**
     * The whole matter: who stands above the managers and the practices, alike ones folded.
     *
     * @param unfolded ids of stacks whose members are to stand alone
     */
    public Drawing ofMatter(Optional<ControlPath> lit, Set<String> unfolded) {
        var licensed =
                structure.list(License.class).stream().map(License::person).collect(Collectors.toSet());
        var standings = new HashMap<String, Eligibility>();
        matter.surroundings().values().forEach(around -> around.eligibility()
                .forEach((party, eligibility) -> standings.merge(
                        party, eligibility, (one, other) -> together(one, other, licensed.contains(party)))));
        return ChartOfMatter.of(
                structure,
                party -> standings.getOrDefault(party, Eligibility.NOT_KNOWN),
                title("%s, all %d practices"
                        .formatted(name, matter.assessment().practices().size())),
                lit,
                unfolded,
                proposal);
    }

    /** All parties and lines, for a matter that has no practice yet. */
    public Drawing ofSketch(Set<String> unfolded) {
        return ChartOfSketch.of(structure, title(name), unfolded);
    }

    /**
     * Where a party stands to several practices. A licensee is one where he may control any; whoever holds no license and
     * may not control some of them is lay, though another state may let everybody own.
     */
    private static Eligibility together(Eligibility one, Eligibility other, boolean licensed) {
        if (one == other) {
            return one;
        }
        var first = licensed ? Eligibility.MAY_CONTROL : Eligibility.MAY_NOT_HOLD;
        if (one == first || other == first) {
            return first;
        }
        return one.isLay() || other.isLay() ? Eligibility.MAY_NOT_HOLD : Eligibility.NOT_KNOWN;
    }

    /** The finding whose path is lit. */
    public Optional<Finding> litFinding(String practice, @Nullable String finding) {
        return withPath(practice).stream()
                .filter(one -> finding == null || one.id().equals(finding))
                .min(Comparator.comparing(Finding::severity));
    }

    /** The findings of a practice that have a path, the worst first. */
    public List<Finding> withPath(String practice) {
        return matter.assessment().findingsOf(practice).stream()
                .filter(one -> one.path() != null && !one.path().edges().isEmpty())
                .toList();
    }

    private Optional<ControlPath> lit(String practice, @Nullable String finding) {
        return litFinding(practice, finding).map(Finding::path);
    }

    private TitleBlock title(String drawn) {
        return new TitleBlock(
                drawn,
                matter.assessment().factsAsOf(),
                matter.assessment().lawAsOf(),
                matter.snapshot(),
                matter.assessment().rules(),
                matter.structure().findCover().map(Cover::privilege).orElse(""),
                proposal.isPresent());
    }

    private String place(String practice) {
        var practices = matter.assessment().practices().stream()
                .map(PracticeAssessment::practice)
                .toList();
        return "%s, practice %d of %d".formatted(name, practices.indexOf(practice) + 1, practices.size());
    }
}
