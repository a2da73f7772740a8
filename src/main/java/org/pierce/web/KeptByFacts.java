package org.pierce.web;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiFunction;
import org.pierce.structure.Structure;

/**
 * What was worked out from the facts of a day, for the last few that somebody asked about and as long as there is memory for it, so that the
 * next question of the same reader is answered at once.
 */
final class KeptByFacts<T> {

    private static final int MOST = 3;

    private record Kept<T>(SoftReference<Structure> facts, LocalDate day, SoftReference<T> made) {}

    private final BiFunction<Structure, LocalDate, T> make;
    private final Deque<Kept<T>> kept = new ArrayDeque<>();

    KeptByFacts(BiFunction<Structure, LocalDate, T> make) {
        this.make = make;
    }

    /** What was made of the very same facts, or makes it: once, however many wait for it. */
    synchronized T get(Structure facts, LocalDate day) {
        for (var one : kept) {
            var made = one.made().get();
            if (one.facts().get() == facts && one.day().equals(day) && made != null) {
                return made;
            }
        }
        var made = make.apply(facts, day);
        kept.addFirst(new Kept<>(new SoftReference<>(facts), day, new SoftReference<>(made)));
        while (kept.size() > MOST) {
            kept.removeLast();
        }
        return made;
    }
}
