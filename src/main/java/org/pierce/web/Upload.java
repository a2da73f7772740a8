package org.pierce.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.pierce.intake.Problem;

/** An import that runs while its page looks on. */
final class Upload {

    private final String id;
    private final List<String> steps = new CopyOnWriteArrayList<>();
    private volatile @Nullable String matter;
    private volatile List<Problem> problems = List.of();
    private volatile boolean done;
    private volatile String failure = "";

    Upload(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public List<String> steps() {
        return steps;
    }

    /** Id of the matter once it is stored; null before, and where the import found errors. */
    public @Nullable String matter() {
        return matter;
    }

    public List<Problem> problems() {
        return problems;
    }

    public boolean done() {
        return done;
    }

    /** Why it failed, in words with the remedy; empty where it did not. */
    public String failure() {
        return failure;
    }

    void step(String words) {
        steps.add(words);
    }

    void finish(@Nullable String stored, List<Problem> found) {
        matter = stored;
        problems = List.copyOf(found);
        done = true;
    }

    void fail(String words) {
        failure = words;
        done = true;
    }
}
