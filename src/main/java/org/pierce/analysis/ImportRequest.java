package org.pierce.analysis;

import java.nio.file.Path;
import java.util.List;
import org.pierce.structure.Structure;

/**
 * What is to become a snapshot.
 *
 * @param matter id of the matter
 * @param structure the facts, as the intake gave them
 * @param sources the files and folders that they came from, to be copied into the matter; empty where there are none
 * @param who for the audit trail
 */
public record ImportRequest(String matter, Structure structure, List<Path> sources, String who) {

    public ImportRequest {
        sources = List.copyOf(sources);
    }
}
