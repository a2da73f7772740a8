package org.pierce.matter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pierce.matter.Audit.Deed;
import org.pierce.matter.ScenarioOutcome.Conflict;
import org.pierce.matter.ScenarioOutcome.Saved;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The book of scenarios. Edits of two people to different rows are both kept, and the second is told; of two to the same row the second is
 * refused and told.
 */
@Component
public class ScenarioBook {

    /** Longest name, in characters. */
    public static final int LONGEST = 80;

    /** As often as two people's edits may cross before it is told as a conflict. */
    private static final int TRIES = 5;

    private final MatterBook book;
    private final ScenarioRepository scenarios;
    private final TransactionTemplate transaction;

    ScenarioBook(MatterBook book, ScenarioRepository scenarios, TransactionTemplate transaction) {
        this.book = book;
        this.scenarios = scenarios;
        this.transaction = transaction;
    }

    /** The scenarios of a matter, by name. */
    public List<Scenario> list(String matter) {
        return scenarios.findAllByMatterOrderByKey(matter);
    }

    /** @throws NoSuchElementException if the matter has no scenario of the name */
    public Scenario get(String matter, String name) {
        return scenarios
                .findById(key(matter, name))
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no scenario of this name. Somebody may have removed it; see the list."));
    }

    /**
     * Makes an empty scenario.
     *
     * @param snapshot id of the snapshot that the edits will be made to
     * @return what stands in the way, as a sentence with the remedy; empty where it is made
     */
    public Optional<String> create(String matter, String name, String snapshot, String who) {
        var plain = name.strip();
        var unfit = unfit(matter, plain);
        if (unfit.isPresent()) {
            return unfit;
        }
        var made = new Scenario(
                key(matter, plain), book.get(matter).id(), plain, snapshot, List.of(), 0, who, now(), null);
        transaction.executeWithoutResult(begun -> {
            scenarios.save(made);
            book.note(matter, who, Deed.SCENARIO_CHANGED, null);
        });
        return Optional.empty();
    }

    private Optional<String> unfit(String matter, String name) {
        if (name.isEmpty() || name.length() > LONGEST || name.contains("/") || name.contains("\\")) {
            return Optional.of("A scenario needs a name of up to %d characters, without slashes.".formatted(LONGEST));
        }
        return scenarios.existsById(key(matter, name))
                ? Optional.of("There is a scenario of this name already: choose another name, or open that one.")
                : Optional.empty();
    }

    /**
     * Gives a scenario another name; its edits stay, with who made them.
     *
     * @return what stands in the way, as a sentence with the remedy; empty where it is done
     */
    public Optional<String> rename(String matter, String name, String other, String who) {
        var plain = other.strip();
        var unfit = unfit(matter, plain);
        if (unfit.isPresent()) {
            return unfit;
        }
        transaction.executeWithoutResult(begun -> {
            var known = get(matter, name);
            scenarios.deleteById(known.key());
            scenarios.save(known.called(key(matter, plain), plain, who, now()));
            book.note(matter, who, Deed.SCENARIO_CHANGED, null);
        });
        return Optional.empty();
    }

    /** The scenario of a name, if the matter has it. */
    public Optional<Scenario> find(String matter, String name) {
        return scenarios.findById(key(matter, name));
    }

    /**
     * Adds edits.
     *
     * @param seen how many edits held where it was shown
     */
    public ScenarioOutcome add(String matter, String name, int seen, List<ScenarioEdit> edits, String who) {
        for (int tried = 0; tried < TRIES; tried++) {
            var now = get(matter, name);
            if (now.done() < seen) {
                return new Conflict(now, now.who());
            }
            var meanwhile = now.edits(seen, now.done());
            if (meanwhile.stream().anyMatch(other -> edits.stream().anyMatch(other::meets))) {
                return new Conflict(now, now.who());
            }
            var saved = save(now, now.with(edits, who, now()), who);
            if (saved != null) {
                return new Saved(saved, meanwhile);
            }
        }
        var now = get(matter, name);
        return new Conflict(now, now.who());
    }

    /** Takes the last edit back, or does it again; refused where somebody changed it meanwhile. */
    public ScenarioOutcome move(String matter, String name, int seen, int to, String who) {
        return change(matter, name, seen, who, now -> now.back(to, who, now()));
    }

    /** Makes the same edits to another snapshot. */
    public ScenarioOutcome rebase(String matter, String name, int seen, String snapshot, String who) {
        return change(matter, name, seen, who, now -> now.on(snapshot, who, now()));
    }

    /** Removes a scenario; one that is gone already stays so. */
    public void remove(String matter, String name, String who) {
        transaction.executeWithoutResult(begun -> {
            if (scenarios.existsById(key(matter, name))) {
                scenarios.deleteById(key(matter, name));
                book.note(matter, who, Deed.SCENARIO_REMOVED, null);
            }
        });
    }

    private ScenarioOutcome change(String matter, String name, int seen, String who, UnaryOperator<Scenario> changed) {
        var now = get(matter, name);
        var saved = now.done() == seen ? save(now, changed.apply(now), who) : null;
        return saved == null ? new Conflict(get(matter, name), get(matter, name).who()) : new Saved(saved, List.of());
    }

    /** Null where somebody was quicker. */
    private @Nullable Scenario save(Scenario before, Scenario after, String who) {
        try {
            return transaction.execute(begun -> {
                var saved = scenarios.save(after);
                book.note(before.matter(), who, Deed.SCENARIO_CHANGED, null);
                return saved;
            });
        } catch (OptimisticLockingFailureException quicker) {
            return null;
        }
    }

    private static String key(String matter, String name) {
        return matter + '/' + name.strip().toLowerCase(Locale.ROOT);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
