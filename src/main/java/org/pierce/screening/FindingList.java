package org.pierce.screening;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.Collectors;

/** Findings in an order, with those of each practice at hand, so that asking for one practice after the other does not read all each time. */
final class FindingList extends AbstractList<Finding> implements RandomAccess {

    private final List<Finding> findings;
    private final Map<String, List<Finding>> byPractice;

    private FindingList(List<Finding> findings) {
        this.findings = findings;
        this.byPractice =
                findings.stream().collect(Collectors.groupingBy(Finding::practice, Collectors.toUnmodifiableList()));
    }

    static FindingList of(Collection<Finding> findings) {
        return findings instanceof FindingList list ? list : new FindingList(List.copyOf(findings));
    }

    List<Finding> of(String practice) {
        return byPractice.getOrDefault(practice, List.of());
    }

    @Override
    public Finding get(int place) {
        return findings.get(place);
    }

    @Override
    public int size() {
        return findings.size();
    }
}
