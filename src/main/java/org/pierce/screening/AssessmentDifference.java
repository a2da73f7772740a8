package org.pierce.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one assessment says and another does not.
 *
 * @param findings that appear, end or are of another severity, in the order of the later assessment, those that end last
 * @param grades of practices that are in both
 */
public record AssessmentDifference(List<FindingDifference> findings, List<GradeDifference> grades) {

    public AssessmentDifference {
        findings = List.copyOf(findings);
        grades = List.copyOf(grades);
    }

    public static AssessmentDifference of(Assessment before, Assessment after) {
        return new AssessmentDifference(findings(before, after), grades(before, after));
    }

    public boolean isEmpty() {
        return findings.isEmpty() && grades.isEmpty();
    }

    /** How many findings appear, end or change. */
    public long count(FindingDifference.Kind kind) {
        return findings.stream().filter(one -> one.kind() == kind).count();
    }

    private static List<FindingDifference> findings(Assessment before, Assessment after) {
        var was = byId(before);
        var is = byId(after);
        var changed = new ArrayList<FindingDifference>();
        is.forEach((id, finding) -> add(was.get(id), finding, changed));
        was.forEach((id, finding) -> {
            if (!is.containsKey(id)) {
                add(finding, null, changed);
            }
        });
        return changed;
    }

    private static void add(@Nullable Finding was, @Nullable Finding is, List<FindingDifference> changed) {
        if (was == null || is == null || was.severity() != is.severity()) {
            changed.add(new FindingDifference(was, is));
        }
    }

    private static List<GradeDifference> grades(Assessment before, Assessment after) {
        var was = new HashMap<String, Grade>();
        before.practices().forEach(practice -> was.put(practice.practice(), practice.grade()));
        var changed = new ArrayList<GradeDifference>();
        for (var practice : after.practices()) {
            var grade = was.get(practice.practice());
            if (grade != null && grade != practice.grade()) {
                changed.add(new GradeDifference(practice.practice(), grade, practice.grade()));
            }
        }
        return changed;
    }

    private static Map<String, Finding> byId(Assessment assessment) {
        var byId = new LinkedHashMap<String, Finding>();
        assessment.findings().forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }
}
