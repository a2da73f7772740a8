package org.pierce.web;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.pierce.intake.Problem;

/** An import that runs while its page looks on, and that may be stopped. */
final class Upload {

    private final String id;
    private final boolean isOfSamples;
    private final Steps steps = new Steps();
    private @Nullable Thread worker;
    private @Nullable String place;
    private List<Problem> problems = List.of();
    private boolean done;
    private boolean stopping;
    private String failure = "";

    private Upload(String id, boolean isOfSamples) {
        this.id = id;
        this.isOfSamples = isOfSamples;
    }

    /** Of files, for one matter. */
    static Upload ofFiles() {
        return new Upload(UUID.randomUUID().toString(), false);
    }

    /** Of all samples, each a matter that is whole or not there. */
    static Upload ofSamples() {
        return new Upload(UUID.randomUUID().toString(), true);
    }

    public String id() {
        return id;
    }

    /** What was done so far, the last one perhaps not to its end. */
    public List<String> steps() {
        return steps.list();
    }

    /** Where to look at what came in, once its facts are stored; null before, and where they are not. */
    public synchronized @Nullable String place() {
        return place;
    }

    public synchronized List<Problem> problems() {
        return problems;
    }

    public synchronized boolean done() {
        return done;
    }

    /** Whether somebody asked it to stop. */
    public synchronized boolean stopping() {
        return stopping;
    }

    /** Why it failed, in words with the remedy; empty where it did not. */
    public synchronized String failure() {
        return failure;
    }

    /** What the page says above all. */
    public synchronized String title() {
        var what = isOfSamples ? "samples" : "facts";
        if (!done) {
            return stopping
                    ? "Stopping"
                    : place == null ? "Taking in the " + what : "The %s are in; analyzing them".formatted(what);
        }
        if (place != null) {
            return "The %s are in".formatted(what) + (failure.isEmpty() ? "" : "; the analysis was stopped");
        }
        return isOfSamples ? "Not all samples are in" : "Nothing was stored";
    }

    void step(String words) {
        steps.add(words);
    }

    /** @throws CancellationException if it was stopped before it began */
    synchronized void begin() {
        if (stopping) {
            throw new CancellationException("It was stopped.");
        }
        worker = Thread.currentThread();
    }

    /** Asks it to stop. What it waits for is given up at once. Comes too late once it is done. */
    synchronized void stop() {
        if (done) {
            return;
        }
        stopping = true;
        if (worker != null) {
            worker.interrupt();
        }
    }

    synchronized void read(List<Problem> found) {
        problems = List.copyOf(found);
    }

    /** From now on the facts stay, whatever becomes of their analysis. */
    synchronized void stored(String where) {
        place = where;
    }

    /** What became of it where somebody stopped it. */
    synchronized String stopped() {
        if (place != null) {
            return "You stopped the analysis. The facts stay; opening a matter analyzes it.";
        }
        return isOfSamples
                ? "You stopped it. The samples that were in already stay, each of them whole."
                : "You stopped it. Nothing that was read is kept; upload the files again to take them in.";
    }

    /** @param why empty where it did not fail */
    synchronized void end(String why) {
        failure = why;
        done = true;
        worker = null;
    }
}
