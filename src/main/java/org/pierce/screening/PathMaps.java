package org.pierce.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pierce.control.ControlEdge;
import org.pierce.control.ControlPath;
import org.pierce.control.Target;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;
import org.pierce.structure.Words;

/** Control paths as rules read them. */
final class PathMaps {

    private PathMaps() {}

    static List<Map<String, @Nullable Object>> of(List<ControlPath> paths) {
        var maps = new ArrayList<Map<String, @Nullable Object>>();
        for (var path : paths) {
            maps.add(of(maps.size(), path));
        }
        return maps;
    }

    private static Map<String, @Nullable Object> of(int index, ControlPath path) {
        var domain = domainOf(path.target());
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("index", index);
        map.put("target", domain == null ? "practice" : domain.code());
        map.put("domain", domain == null ? null : domain.code());
        map.put("part", domain == null ? null : Words.of(domain.part()));
        map.put("row", domain == null ? null : domain.row());
        map.put("core", domain != null && domain.core());
        map.put("apex", path.apex());
        map.put("parties", path.parties());
        map.put("edges", path.edges().stream().map(ControlEdge::id).toList());
        map.put("facts", path.facts());
        map.put("record", Words.of(path.record()));
        map.put("certainty", Words.of(path.certainty()));
        map.put("assumed", path.assumed());
        var last = path.edges().isEmpty() ? null : path.edges().getLast();
        map.put("channel", last == null ? null : Words.of(last.channel()));
        map.put("strength", last == null ? null : Words.of(last.strength()));
        map.put("agent", last == null ? null : last.agent());
        map.put("holder", last == null ? null : last.controller());
        return map;
    }

    private static @Nullable Domain domainOf(Target target) {
        return switch (target) {
            case Target.Whole whole -> null;
            case Target.InDomain in -> Domains.standard().get(in.domain());
        };
    }
}
