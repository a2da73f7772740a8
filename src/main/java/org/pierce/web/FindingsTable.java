package org.pierce.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.matter.Review;
import org.pierce.screening.Finding;

/**
 * The findings that a filter lets through, a page of them, in groups.
 *
 * @param matched how many match
 * @param shown how many are on the page
 * @param groups in the order of the worst finding of each; one without a name where the table is not grouped
 */
record FindingsTable(int matched, int shown, List<Group> groups) {

    /**
     * @param name its heading; empty where the table is not grouped
     * @param all how many match in the whole group, of which the page may show fewer
     */
    record Group(String name, int all, List<FindingLine> lines) {}

    /** Every line that a filter lets through, in the order of the groups. */
    static List<FindingLine> lines(
            AnalyzedMatter matter, List<Finding> findings, List<Review> reviews, FindingFilter filter) {
        var known = reviews.stream().collect(Collectors.toMap(Review::finding, Function.identity()));
        var groups = new LinkedHashMap<String, List<FindingLine>>();
        findings.stream()
                .map(finding -> FindingLine.of(matter, finding, known.get(finding.id())))
                .filter(filter.decided())
                .forEach(line -> groups.computeIfAbsent(filter.grouping().of(line, matter), any -> new ArrayList<>())
                        .add(line));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    static FindingsTable of(AnalyzedMatter matter, List<Finding> findings, List<Review> reviews, FindingFilter filter) {
        var all = lines(matter, findings, reviews, filter);
        var grouping = filter.grouping();
        Map<String, Long> sizes =
                all.stream().collect(Collectors.groupingBy(line -> grouping.of(line, matter), Collectors.counting()));
        var page = all.stream()
                .skip((filter.place() - 1L) * FindingFilter.PAGE)
                .limit(FindingFilter.PAGE)
                .toList();
        var groups = page.stream()
                .collect(Collectors.groupingBy(
                        line -> grouping.of(line, matter), LinkedHashMap::new, Collectors.toList()));
        return new FindingsTable(
                all.size(),
                page.size(),
                groups.entrySet().stream()
                        .map(group -> new Group(
                                group.getKey(),
                                sizes.getOrDefault(group.getKey(), 0L).intValue(),
                                group.getValue()))
                        .toList());
    }
}
