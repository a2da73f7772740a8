package org.pierce.analysis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pierce.intake.IntakeResult;
import org.pierce.intake.RowEdit;
import org.pierce.matter.AskedQuery;
import org.pierce.matter.FindingQuery;
import org.pierce.screening.Finding;
import org.pierce.structure.Structure;
import org.pierce.timeline.MatterTimeline;
import org.pierce.timeline.Progress;

/** What the faces ask of the house: matters, their import, and their analysis on two dates. */
public interface Workbench {

    /** All matters, the latest first. */
    List<MatterLine> list();

    /**
     * Analyzes the latest snapshot of a matter. The same question is answered from memory.
     *
     * @param factsAsOf the day of the facts; the snapshot's own day where null
     * @param lawAsOf the day of the law; the snapshot's own day where null
     * @throws java.util.NoSuchElementException if there is no such matter
     */
    AnalyzedMatter open(String matter, @Nullable LocalDate factsAsOf, @Nullable LocalDate lawAsOf);

    /**
     * Analyzes a snapshot of a matter.
     *
     * @param snapshot its number, from 1
     * @throws java.util.NoSuchElementException if there is no such matter or snapshot
     */
    AnalyzedMatter open(String matter, long snapshot, @Nullable LocalDate factsAsOf, @Nullable LocalDate lawAsOf);

    /**
     * As {@link #open(String, LocalDate, LocalDate)}. Stops where its thread is interrupted.
     *
     * @param progress is told each step, in words without names
     */
    AnalyzedMatter open(
            String matter, @Nullable LocalDate factsAsOf, @Nullable LocalDate lawAsOf, Consumer<String> progress);

    /**
     * Looks ahead from an analysis: which findings appear, end or change on later days, and why.
     *
     * @param until the last day to look at
     * @throws IllegalArgumentException if the last day is not after both dates of the analysis
     */
    MatterTimeline lookAhead(AnalyzedMatter matter, LocalDate until, Progress progress);

    /**
     * Keeps what came of an analysis in the store, with the text of all that it was made by. The same question is kept once.
     *
     * @throws org.pierce.store.StoreException if the store fails
     * @throws java.util.NoSuchElementException if the matter was forgotten meanwhile
     */
    void keep(AnalyzedMatter matter);

    /** The findings of an analysis that a query asks for, asked of the store; what is not kept yet is kept before. */
    FindingsPart find(AnalyzedMatter matter, FindingQuery wanted);

    /** The query that {@link #find} puts to the store. */
    AskedQuery question(AnalyzedMatter matter, FindingQuery wanted);

    /**
     * Brings what was read into a new snapshot of its matter, or of a new matter; the same sources are stored once.
     *
     * @param structure what was read, without errors
     * @param sources where it was read: folders, workbooks or files of sheets, copied into the matter
     * @param name name of the matter, where the sources do not say it
     * @param progress is told each step, in words without names
     * @return the matter's id
     * @throws org.pierce.store.StoreException if the store fails; nothing of the sources is kept then, nor where the thread is interrupted
     */
    String store(Structure structure, List<Path> sources, @Nullable String name, Consumer<String> progress);

    /**
     * Makes a matter with an empty snapshot, to be drawn.
     *
     * @return the matter's id
     * @throws org.pierce.store.StoreException if the store fails
     */
    String begin(String name);

    /**
     * Analyzes a matter as if its facts had been edited. Nothing is kept; the same edits are answered from memory.
     *
     * @param edits in the order in which they were made
     * @throws IllegalArgumentException if an id means another kind of fact than before
     */
    Tried tryOut(AnalyzedMatter matter, List<RowEdit> edits);

    /**
     * Takes edited facts in as the next snapshot of their matter; the snapshot that was edited stays.
     *
     * @param tried without errors
     * @param name of what the edits were, for the name of the snapshot's file
     * @throws IllegalStateException if the matter has a later snapshot than the one that was edited
     */
    void takeIn(AnalyzedMatter matter, Tried tried, String name);

    /**
     * What comes of edits.
     *
     * @param reading the edited facts, or what is wrong with them
     * @param after the analysis of the edited facts; null where they cannot be read
     */
    record Tried(IntakeResult reading, @Nullable AnalyzedMatter after) {}

    /**
     * Some of the findings that match a query.
     *
     * @param matched how many match
     * @param shown those that were asked for, in the order of the assessment
     */
    record FindingsPart(int matched, List<Finding> shown) {

        public FindingsPart {
            shown = List.copyOf(shown);
        }
    }
}
