package org.pierce.store;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.exceptions.KernelException;
import org.neo4j.internal.kernel.api.TokenWrite;

/** The numbers that the embedded server has for names, asked for once. A number never changes as long as the server runs. */
final class Tokens {

    private final Map<String, Integer> properties = new ConcurrentHashMap<>();
    private final Map<String, Integer> types = new ConcurrentHashMap<>();
    private final Map<Collection<?>, int[]> labels = new ConcurrentHashMap<>();

    int property(String name, TokenWrite server) throws KernelException {
        var known = properties.get(name);
        if (known == null) {
            known = server.propertyKeyGetOrCreateForName(name);
            properties.put(name, known);
        }
        return known;
    }

    int type(String name, TokenWrite server) throws KernelException {
        var known = types.get(name);
        if (known == null) {
            known = server.relationshipTypeGetOrCreateForName(name);
            types.put(name, known);
        }
        return known;
    }

    int[] labels(Collection<?> names, TokenWrite server) throws KernelException {
        var known = labels.get(names);
        if (known == null) {
            known = new int[names.size()];
            int at = 0;
            for (var name : names) {
                known[at++] = server.labelGetOrCreateForName(String.valueOf(name));
            }
            labels.put(names, known);
        }
        return known;
    }
}
