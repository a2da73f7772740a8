package org.pierce.screening;

import java.util.Map;
import org.pierce.structure.Structure;

/** A matter as it was assessed: all that reports and charts tell of it. */
public interface AssessedMatter {

    /** Name of the matter. */
    String name();

    /** How the snapshot is named for readers: {@code 7, of 2026-11-12}. */
    String snapshot();

    /** The facts. */
    Structure structure();

    /** The facts judged. */
    Assessment assessment();

    /** What was worked out around each practice, by its id. */
    Map<String, PracticeSurroundings> surroundings();

    /** Title of each flag, by its id. */
    Map<String, String> flags();

    /** How far findings are on their way to closing, by the finding's id; without those on which nobody set anything. */
    default Map<String, Closing> closings() {
        return Map.of();
    }
}
