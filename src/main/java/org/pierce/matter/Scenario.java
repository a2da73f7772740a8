package org.pierce.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import tools.jackson.databind.json.JsonMapper;

/**
 * Edits to a snapshot, under a name. The snapshot stays as it is; the edits are tried on it, and may become the next snapshot.
 *
 * @param key {@code <matter>/<name in lower case>}
 * @param matter id of the matter
 * @param name as the user wrote it
 * @param snapshot id of the snapshot that the edits are made to
 * @param written all edits, each as JSON, also those that were taken back
 * @param done how many of them hold; those behind can be done again
 * @param who who changed it last
 * @param at when
 * @param version counts the changes; null before the first
 */
@Node("Scenario")
public record Scenario(
        @Id String key,
        String matter,
        String name,
        String snapshot,
        List<String> written,
        int done,
        String who,
        Instant at,
        @Version @Nullable Long version) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Scenario {
        written = List.copyOf(written);
    }

    /** The edits that hold, in the order in which they were made. */
    public List<ScenarioEdit> edits() {
        return edits(0, done);
    }

    public boolean canUndo() {
        return done > 0;
    }

    public boolean canRedo() {
        return done < written.size();
    }

    /** How many edits hold once the last step is taken back; what was done in one go is one step. */
    public int undone() {
        return done - together(edits().reversed());
    }

    /** How many edits hold once the next step is done again. */
    public int redone() {
        return done + together(edits(done, written.size()));
    }

    /** How many at the beginning were made in one go. */
    private static int together(List<ScenarioEdit> edits) {
        return (int) edits.stream()
                .takeWhile(edit -> edit.isMadeWith(edits.getFirst()))
                .count();
    }

    /** The edits from one place to another, the first included. */
    List<ScenarioEdit> edits(int from, int to) {
        return written.subList(from, to).stream()
                .map(text -> JSON.readValue(text, ScenarioEdit.class))
                .toList();
    }

    /** With more edits; those that were taken back are gone. */
    Scenario with(List<ScenarioEdit> more, String by, Instant when) {
        var all = new ArrayList<>(written.subList(0, done));
        more.forEach(edit -> all.add(JSON.writeValueAsString(edit)));
        return new Scenario(key, matter, name, snapshot, all, all.size(), by, when, version);
    }

    /** With so many of the edits in force. */
    Scenario back(int to, String by, Instant when) {
        return new Scenario(key, matter, name, snapshot, written, Math.clamp(to, 0, written.size()), by, when, version);
    }

    /** The same edits under another name. */
    Scenario called(String otherKey, String other, String by, Instant when) {
        return new Scenario(otherKey, matter, other, snapshot, written, done, by, when, null);
    }

    /** The same edits made to another snapshot. */
    Scenario on(String other, String by, Instant when) {
        return new Scenario(key, matter, name, other, written, done, by, when, version);
    }
}
