package org.pierce.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pierce.law.Eligibility;
import org.pierce.structure.Words;

/**
 * An owner of the entity that practices.
 *
 * @param owner id of the party
 * @param direct whether it holds a stake itself
 * @param lower percent of the economic interest that reaches it in any case
 * @param upper percent that can reach it
 * @param votesLower percent of votes of its own stakes, null where it holds none itself
 * @param votesUpper upper bound of the same
 * @param eligibility whether it may control the practice
 * @param stakes ids of its own stakes
 */
public record OwnerShare(
        String owner,
        boolean direct,
        double lower,
        double upper,
        @Nullable Double votesLower,
        @Nullable Double votesUpper,
        Eligibility eligibility,
        List<String> stakes) {

    public OwnerShare {
        stakes = List.copyOf(stakes);
    }

    Map<String, @Nullable Object> asMap() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("id", owner);
        map.put("direct", direct);
        map.put("lower", lower);
        map.put("upper", upper);
        map.put("votesLower", votesLower);
        map.put("votesUpper", votesUpper);
        map.put("eligibility", Words.of(eligibility));
        map.put("stakes", stakes);
        return map;
    }
}
