package org.pierce.screening;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.control.ControlPath;
import org.pierce.law.Eligibility;
import org.pierce.law.ResolvedLaw;
import org.pierce.structure.Practice;

/**
 * What is worked out around one practice before rules are put to it.
 *
 * @param practice the practice
 * @param law the law resolved for it
 * @param eligibility whether each party around it may control it
 * @param managers ids of its management companies
 * @param group ids of the managers, of whoever controls them and of whatever those control; no eligible party, no practice
 * @param insiders ids of people who work for or hold office in the group
 * @param owners direct and look-through owners of the entity that practices
 * @param paths lay control paths to it, best first
 */
public record PracticeSurroundings(
        Practice practice,
        ResolvedLaw law,
        Map<String, Eligibility> eligibility,
        Set<String> managers,
        Set<String> group,
        Set<String> insiders,
        List<OwnerShare> owners,
        List<ControlPath> paths) {

    public PracticeSurroundings {
        eligibility = Map.copyOf(eligibility);
        owners = List.copyOf(owners);
        paths = List.copyOf(paths);
    }

    /** Whether the party may control the practice for certain. */
    public boolean mayControl(String party) {
        return eligibility.get(party) == Eligibility.MAY_CONTROL;
    }

    /** Whether the party may not control the practice for certain. */
    public boolean isLay(String party) {
        var standing = eligibility.get(party);
        return standing != null && standing.isLay();
    }

    /** The row by which a query learns of the practice. */
    Map<String, Object> asRow(String key) {
        var row = new LinkedHashMap<String, Object>();
        row.put("key", key);
        row.put("law", law.scalars());
        row.put("lay", all(Set.of(Eligibility.MAY_NOT_HOLD, Eligibility.MAY_HOLD_MINORITY)));
        row.put("unsure", all(Set.of(Eligibility.NOT_KNOWN)));
        row.put("minority", all(Set.of(Eligibility.MAY_HOLD_MINORITY)));
        row.put("managers", List.copyOf(managers));
        row.put("group", List.copyOf(group));
        row.put("insiders", List.copyOf(insiders));
        row.put("owners", owners.stream().map(OwnerShare::asMap).toList());
        row.put("paths", PathMaps.of(paths));
        return row;
    }

    private List<String> all(Collection<Eligibility> standings) {
        return eligibility.entrySet().stream()
                .filter(entry -> standings.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
