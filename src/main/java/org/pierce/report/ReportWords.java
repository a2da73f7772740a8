package org.pierce.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.control.Certainty;
import org.pierce.explain.Explanation;
import org.pierce.explain.Explanation.Point;
import org.pierce.report.ReportView.Issue;
import org.pierce.screening.AppliedLaw;
import org.pierce.screening.Assessment;
import org.pierce.screening.Finding;
import org.pierce.screening.LegResult;
import org.pierce.screening.Severity;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Words;

/** The words of the report that are the same in every format, so that no format decides on them alone. */
public final class ReportWords {

    public static final String TITLE = "Red-flag report";
    public static final String SUPPORTS = "Supports it";
    public static final String AGAINST = "Against it";
    public static final String UNKNOWN = "Not known";
    public static final String LAW = "Law";
    public static final String CURE = "Cure";
    public static final String CLOSING = "Closing";
    public static final String PATH = "The path";
    public static final String NAME_LEG = "Ownership in name";
    public static final String CONTROL_LEG = "Control or profit";
    public static final String COMPOSITION = "How the state composes them";
    public static final String CONTRARY = "What speaks against lay control";
    public static final String NO_ISSUE = "No indicator was found in what was examined.";
    public static final String NO_FACT = "No fact on file; the finding states what does not exist.";
    public static final String NOTHING_AGAINST = "Nothing on file speaks against it.";
    public static final String NO_LAW = "No rule of a state decides it; it stands on the facts.";
    public static final String NO_ASK = "Nothing further: each topic of the minimum set was examined.";
    public static final String NO_QUESTION = "None: the facts on file settle what Pierce asks.";
    public static final String QUESTIONS = "Questions that facts alone do not settle";
    public static final String NO_ASSUMPTION = "No fact was marked as assumed.";
    public static final String NO_LAW_AT_ALL = "No finding rests on a rule of a state.";
    public static final String LEGS =
            "How the two legs, ownership in name and control or profit, make a grade differs by state and is "
                    + "stated with each practice. Findings of information only are not counted in the columns.";
    public static final String ORDER =
            "Ordered by severity, then by the number of practices that share the cause. Each is set out in "
                    + "full in section 5, with its path and all facts that it rests on.";

    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)+");

    /** The paragraphs of the second part. */
    public static List<String> scope(Assessment assessment) {
        return List.of(
                "This report lists indicators and their evidence, for and against. It states no conclusion of law and does not "
                        + "judge intent. What follows from it is for counsel to decide.",
                "It rests on the facts and documents given. Documents were taken as authentic and complete. Facts on paper and "
                        + "facts observed in practice are kept apart; neither clears the other.",
                "Silence is not clearance. What was looked for and not there is “not found”; what the facts or the law leave "
                        + "open is “not known”; what nothing was given about is “not examined”. What to ask for is listed in "
                        + "section 7.",
                "Facts are stated as of %s, law as in force on %s. The law is research with its basis stated (appendix B); check each citation before relying on it."
                        .formatted(assessment.factsAsOf(), assessment.lawAsOf()));
    }

    /** {@code Critical}. */
    public static String severity(Severity severity) {
        return severity.name().charAt(0) + severity.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** {@code found, on assumptions}. */
    public static String leg(LegResult leg) {
        return Words.spoken(leg.result()) + (leg.onAssumptions() ? ", on assumptions" : "");
    }

    /** What stands beside a finding: on paper or in practice, possible, on assumptions. */
    public static List<String> marks(Finding finding) {
        var marks = new ArrayList<String>();
        marks.add(finding.record() == OnRecord.PAPER ? "on paper" : "in practice");
        if (finding.assumed()) {
            marks.add("on assumptions");
        }
        if (finding.certainty() == Certainty.POSSIBLE) {
            marks.add("possible");
        }
        return marks;
    }

    /** Why the severity is not the flag's own, and the marks, in one line. */
    public static String standing(Finding finding) {
        return Stream.concat(Stream.of(finding.severityReason()), marks(finding).stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** {@code 6 of 14 practices}. */
    public static String sharedBy(Issue issue, int practices) {
        return "%d of %s".formatted(issue.practices().size(), ReportViews.counted(practices, "practice"));
    }

    /** A fact with its quote and its source, in one line. */
    public static String point(Point point) {
        return Stream.of(point.text(), quoted(point.quote()), point.source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** In the marks of a quotation, or empty. */
    public static String quoted(String quote) {
        return quote.isEmpty() ? "" : "“" + quote + "”";
    }

    /** What the law says, without its citation. */
    public static String rule(AppliedLaw law) {
        return "%s: %s.".formatted(law.title(), value(law));
    }

    /** The value in words: {@code clinician hiring} where the law lists the code of a decision domain. */
    public static String value(AppliedLaw law) {
        return Arrays.stream(law.value().split(", "))
                .map(part -> CODE.matcher(part).matches()
                        ? Domains.standard().find(part).map(ReportWords::inText).orElse(part)
                        : part)
                .collect(Collectors.joining(", "));
    }

    private static String inText(Domain domain) {
        var title = domain.title();
        return title.length() > 1 && Character.isUpperCase(title.charAt(1))
                ? title
                : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** {@code Basis: secondary, from 2026-03-01.} */
    public static String basis(AppliedLaw law) {
        return "Basis: %s%s.".formatted(law.basis(), law.from() == null ? "" : ", from " + law.from());
    }

    /** From when to when a rule is in force. */
    public static String inForce(AppliedLaw law) {
        return (law.from() == null ? "not known since when" : "from " + law.from())
                + (law.to() == null ? "" : " to " + law.to());
    }

    /** A step of a path, without its number. */
    public static String hop(Explanation.Hop hop) {
        return "%s%s.".formatted(hop.title(), hop.what().isEmpty() ? "" : ", " + hop.what());
    }

    /** {@code 3 practices}. */
    public static String counted(int count, String what) {
        return ReportViews.counted(count, what);
    }
}
