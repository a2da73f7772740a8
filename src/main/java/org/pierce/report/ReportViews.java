package org.pierce.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.explain.Explainer;
import org.pierce.explain.Explanation;
import org.pierce.report.ReportView.Ask;
import org.pierce.report.ReportView.Counts;
import org.pierce.report.ReportView.Factor;
import org.pierce.report.ReportView.Field;
import org.pierce.report.ReportView.Issue;
import org.pierce.report.ReportView.OpenQuestion;
import org.pierce.report.ReportView.PracticeRow;
import org.pierce.report.ReportView.PracticeSection;
import org.pierce.screening.AppliedLaw;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Finding;
import org.pierce.screening.Grade;
import org.pierce.screening.PracticeAssessment;
import org.pierce.structure.Cover;
import org.pierce.structure.Document;
import org.pierce.structure.Fact;
import org.pierce.structure.Practice;
import org.pierce.structure.Words;

/** Makes the view of a matter. */
final class ReportViews {

    private final AssessedMatter matter;
    private final Map<String, String> charts;
    private final Extent extent;
    private final Explainer explainer;
    private final Map<String, Explanation> explanations = new LinkedHashMap<>();

    /** Without drawings, which take their time. */
    ReportViews(AssessedMatter matter) {
        this(matter, Map.of(), Extent.ALL);
    }

    /**
     * @param charts an SVG drawing of each practice, by its id
     * @param extent how much of a large matter the format takes
     */
    ReportViews(AssessedMatter matter, Map<String, String> charts, Extent extent) {
        this.matter = matter;
        this.charts = charts;
        this.extent = extent;
        this.explainer = new Explainer(matter.structure());
        matter.assessment().findings().forEach(finding -> explanations.put(finding.id(), explainer.explain(finding)));
    }

    ReportView view() {
        var heading = ReportHeading.of(matter);
        var rows = matter.assessment().practices().stream().map(this::row).toList();
        var issues = issues();
        var setOut = extent.setOut(matter.assessment());
        var listed = extent.listed(matter.assessment());
        var summary = new Summary(rows, issues, matter.assessment().findings().size());
        return new ReportView(
                matter.name(),
                heading.subject(),
                heading.privilege(),
                summary.headline(),
                fields(),
                summary.sentences(),
                rows.stream().filter(row -> listed.contains(row.id())).toList(),
                rows.size(),
                Counts.of(matter.assessment().findings()),
                extent.omissions(matter.assessment(), issues),
                issues.stream().limit(extent.issues()).toList(),
                List.copyOf(explanations.values()),
                matter.assessment().practices().stream()
                        .filter(practice -> setOut.contains(practice.practice()))
                        .map(this::section)
                        .toList(),
                matter.assessment().practices().stream()
                        .filter(practice -> listed.contains(practice.practice()))
                        .flatMap(this::asks)
                        .toList(),
                matter.assessment().practices().stream()
                        .filter(practice -> listed.contains(practice.practice()))
                        .flatMap(this::questions)
                        .toList(),
                law(),
                assumptions());
    }

    private List<Field> fields() {
        var structure = matter.structure();
        var assessment = matter.assessment();
        var cover = structure.findCover();
        var states = structure.list(Practice.class).stream()
                .map(Practice::state)
                .distinct()
                .count();
        return Stream.of(
                        new Field("Prepared for", cover.map(Cover::preparedFor).orElse("")),
                        new Field("Counsel", cover.map(Cover::counsel).orElse("")),
                        new Field(
                                "Subject",
                                "%s in %s"
                                        .formatted(
                                                counted(assessment.practices().size(), "practice"),
                                                counted((int) states, "state"))),
                        new Field(
                                "Basis",
                                "%s, %s"
                                        .formatted(
                                                counted(
                                                        structure
                                                                .list(Document.class)
                                                                .size(),
                                                        "document"),
                                                counted(structure.list().size(), "fact"))),
                        new Field("Facts as of", assessment.factsAsOf().toString()),
                        new Field("Law as of", assessment.lawAsOf().toString()),
                        new Field("Snapshot", matter.snapshot()),
                        new Field("Rules", assessment.rules()),
                        new Field("Law pack", brief(assessment.law())),
                        new Field("Thresholds", assessment.thresholds()))
                .filter(field -> !field.value().isEmpty())
                .toList();
    }

    private PracticeRow row(PracticeAssessment assessed) {
        var practice = (Practice) matter.structure().find(assessed.practice()).orElseThrow();
        return new PracticeRow(
                practice.id(),
                matter.structure().nameOf(practice.entity()),
                practice.state(),
                Words.spoken(practice.profession()),
                assessed.grade(),
                assessed.also().stream()
                        .filter(grade -> grade.compareTo(Grade.ELEVATED) < 0)
                        .map(Grade::words)
                        .collect(Collectors.joining("; ")),
                Counts.of(matter.assessment().findingsOf(practice.id())));
    }

    private List<Issue> issues() {
        var groups = matter.assessment().findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.flag() + "|" + finding.cause(), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(this::issue)
                .sorted(Comparator.comparing(Issue::severity)
                        .thenComparing(issue -> -issue.practices().size())
                        .thenComparing(issue -> issue.first().finding().flag()))
                .toList();
    }

    private Issue issue(List<Finding> group) {
        var worst = group.stream().min(Comparator.comparing(Finding::severity)).orElseThrow();
        return new Issue(
                java.util.Objects.requireNonNull(explanations.get(worst.id())),
                worst.severity(),
                group.stream()
                        .map(finding -> practiceName(finding.practice()))
                        .distinct()
                        .toList());
    }

    private PracticeSection section(PracticeAssessment assessed) {
        return new PracticeSection(
                row(assessed),
                assessed.reason(),
                assessed.composition(),
                assessed.name(),
                assessed.control(),
                assessed.contrary(),
                charts.getOrDefault(assessed.practice(), ""),
                matter.assessment().findingsOf(assessed.practice()).stream()
                        .map(finding -> java.util.Objects.requireNonNull(explanations.get(finding.id())))
                        .toList(),
                assessed.outcomes().stream()
                        .map(outcome -> new Factor(
                                outcome.flag(),
                                matter.flags().getOrDefault(outcome.flag(), ""),
                                Words.spoken(outcome.result()),
                                outcome.reason()))
                        .toList(),
                asks(assessed).toList());
    }

    private Stream<Ask> asks(PracticeAssessment assessed) {
        return assessed.ask().stream()
                .map(topic -> new Ask(practiceName(assessed.practice()), topic.about(), topic.document()));
    }

    private Stream<OpenQuestion> questions(PracticeAssessment assessed) {
        return assessed.questions().stream()
                .map(question -> new OpenQuestion(
                        practiceName(assessed.practice()),
                        question.flag(),
                        question.title(),
                        question.question(),
                        question.document(),
                        question.why()));
    }

    private List<AppliedLaw> law() {
        return matter.assessment().findings().stream()
                .flatMap(finding -> finding.law().stream())
                .distinct()
                .sorted(Comparator.comparing(AppliedLaw::jurisdiction).thenComparing(AppliedLaw::parameter))
                .toList();
    }

    private List<String> assumptions() {
        var assumed = new ArrayList<String>();
        for (Fact fact : matter.structure().list()) {
            if (fact.common().assumed()) {
                assumed.add(explainer.point(fact).text());
            }
        }
        return assumed;
    }

    private String practiceName(String practice) {
        return matter.structure()
                .find(practice)
                .map(found -> matter.structure().nameOf(((Practice) found).entity()))
                .orElse(practice);
    }

    /** The first digits of a hash tell it apart; the JSON has all of it. */
    private static String brief(String hash) {
        return hash.length() > 14 ? hash.substring(0, 14) : hash;
    }

    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
