package org.pierce.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pierce.control.Target;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;

/** A decision domain of one practice, as a node that control ends at. */
final class DomainRow {

    static final List<String> NAMES = List.of("practice", "code", "title", "part", "core", "row");

    private DomainRow() {}

    /** Its id within the snapshot; no code has a slash, so that two practices never share one. */
    static String id(Target.InDomain target) {
        return target.practice() + "/" + target.domain();
    }

    static Map<String, Object> of(String snapshot, Target.InDomain target) {
        Domain domain = Domains.standard().get(target.domain());
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", SnapshotKey.of(snapshot, id(target)));
        properties.put("id", id(target));
        properties.put("snapshot", snapshot);
        properties.put("practice", target.practice());
        properties.put("code", domain.code());
        properties.put("title", domain.title());
        properties.put("part", domain.part().name().toLowerCase(Locale.ROOT));
        properties.put("core", domain.core());
        if (domain.row() != null) {
            properties.put("row", domain.row());
        }
        return Map.of("practice", SnapshotKey.of(snapshot, target.practice()), "properties", properties);
    }
}
