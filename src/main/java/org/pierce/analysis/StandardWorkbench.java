package org.pierce.analysis;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.intake.RowEdit;
import org.pierce.matter.Account;
import org.pierce.matter.AskedQuery;
import org.pierce.matter.FindingQuery;
import org.pierce.matter.Matter;
import org.pierce.matter.MatterBook;
import org.pierce.matter.ReviewBook;
import org.pierce.matter.Snapshot;
import org.pierce.screening.Flag;
import org.pierce.structure.MatterKind;
import org.pierce.structure.Structure;
import org.pierce.timeline.MatterTimeline;
import org.pierce.timeline.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The workbench over the store. Analyses are remembered for as long as the process lives; snapshots never change. What keeps them is made at
 * the first use, so that a report on the command line does not wait for it.
 */
@Component
class StandardWorkbench implements Workbench {

    /** So many matters on so many dates as a person looks at in turn. */
    private static final int REMEMBERED = 32;

    private static final String WHO = Account.name();

    private final MatterBook book;
    private final MatterIntake intake;
    private final Importer importer;
    private final StructureStore store;
    private final Analysis analysis;
    private final Trials trials;
    private final ObjectProvider<KeptFindings> kept;
    private final ObjectProvider<ReviewBook> reviews;
    private final Clock clock = Clock.systemDefaultZone();
    private final Map<String, StoredStructure> stored = new ConcurrentHashMap<>();
    private final Map<Question, AnalyzedMatter> answers = new LinkedHashMap<>();

    /** @param analysis comes first, because it loads the law while the store is still starting, for which all others wait */
    StandardWorkbench(
            Analysis analysis,
            WhatIf whatIf,
            MatterBook book,
            MatterIntake intake,
            Importer importer,
            StructureStore store,
            ObjectProvider<KeptFindings> kept,
            ObjectProvider<ReviewBook> reviews) {
        this.book = book;
        this.intake = intake;
        this.importer = importer;
        this.store = store;
        this.analysis = analysis;
        this.trials = new Trials(whatIf);
        this.kept = kept;
        this.reviews = reviews;
    }

    @Override
    public List<MatterLine> list() {
        return book.list().stream()
                .flatMap(matter -> {
                    var snapshots = book.listSnapshots(matter.id());
                    return snapshots.stream().limit(1).map(latest -> line(matter, latest, snapshots.size()));
                })
                .toList();
    }

    @Override
    public AnalyzedMatter open(String id, @Nullable LocalDate factsAsOf, @Nullable LocalDate lawAsOf) {
        return open(id, factsAsOf, lawAsOf, step -> {});
    }

    @Override
    public AnalyzedMatter open(
            String id, @Nullable LocalDate factsAsOf, @Nullable LocalDate lawAsOf, Consumer<String> progress) {
        var matter = book.get(id);
        var snapshot = book.findLatest(id)
                .orElseThrow(
                        () -> new NoSuchElementException("This matter has no snapshot yet. Take in its facts first."));
        return open(matter, snapshot, factsAsOf, lawAsOf, new ToldSteps(progress));
    }

    @Override
    public AnalyzedMatter open(String id, long number, @Nullable LocalDate factsAsOf, @Nullable LocalDate lawAsOf) {
        var snapshot = book.listSnapshots(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("This matter has no snapshot %d.".formatted(number)));
        return open(book.get(id), snapshot, factsAsOf, lawAsOf, AnalysisProgress.NONE);
    }

    private AnalyzedMatter open(
            Matter matter,
            Snapshot snapshot,
            @Nullable LocalDate factsAsOf,
            @Nullable LocalDate lawAsOf,
            AnalysisProgress progress) {
        var question = new Question(
                snapshot.id(),
                factsAsOf == null ? snapshot.date() : factsAsOf,
                lawAsOf == null ? snapshot.date() : lawAsOf);
        return decided(answer(matter, snapshot, question, progress));
    }

    private AnalyzedMatter answer(Matter matter, Snapshot snapshot, Question question, AnalysisProgress progress) {
        synchronized (answers) {
            var known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        var answer = analyze(matter, snapshot, question, progress);
        synchronized (answers) {
            answers.put(question, answer);
            if (answers.size() > REMEMBERED) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
        return answer;
    }

    /** What people decide changes while the analysis stays: it is asked for each time. */
    private AnalyzedMatter decided(AnalyzedMatter matter) {
        return matter.withClosings(Closings.of(
                matter.assessment().findings(), reviews.getObject().list(matter.id()), LocalDate.now(clock)));
    }

    @Override
    public MatterTimeline lookAhead(AnalyzedMatter matter, LocalDate until, Progress progress) {
        var request = matter.result().request();
        return MatterTimeline.of(
                matter,
                analysis.law(),
                until,
                (facts, law) -> analysis.run(request.withFactsAsOf(facts).withLawAsOf(law), AnalysisProgress.NONE)
                        .assessment(),
                progress);
    }

    @Override
    public void keep(AnalyzedMatter matter) {
        kept.getObject().keep(matter.result(), WHO);
    }

    @Override
    public FindingsPart find(AnalyzedMatter matter, FindingQuery wanted) {
        return kept.getObject().find(matter.result(), wanted, WHO);
    }

    @Override
    public AskedQuery question(AnalyzedMatter matter, FindingQuery wanted) {
        return kept.getObject().question(matter.result(), wanted, WHO);
    }

    @Override
    public String store(Structure structure, List<Path> sources, @Nullable String name, Consumer<String> progress) {
        var taken = intake.take(structure, sources, name, WHO, progress);
        taken.stored().ifPresent(this::remember);
        return taken.matter();
    }

    @Override
    public Tried tryOut(AnalyzedMatter matter, List<RowEdit> edits) {
        return trials.of(matter, edits);
    }

    @Override
    public String begin(String name) {
        var matter = book.create(name, MatterKind.CLIENT, WHO);
        remember(importer.run(matter.id(), BlankStructure.of(name), "Blank chart", WHO));
        return matter.id();
    }

    @Override
    public void takeIn(AnalyzedMatter matter, Tried tried, String name) {
        var edited = matter.result().request().stored().snapshot();
        if (book.findLatest(matter.id()).stream()
                .noneMatch(latest -> latest.id().equals(edited))) {
            throw new IllegalStateException(
                    "The matter has a later snapshot meanwhile. Move the scenario to it, look at what comes of it, and take it in then.");
        }
        var facts = tried.reading().getStructure();
        var imported = importer.run(matter.id(), facts, name, WHO);
        remember(imported);
    }

    /** A snapshot of a matter that was forgotten and made again bears an id that was answered for before. */
    private void remember(StoredStructure imported) {
        stored.put(imported.snapshot(), imported);
        synchronized (answers) {
            answers.keySet().removeIf(question -> question.snapshot().equals(imported.snapshot()));
        }
        trials.forget(imported.snapshot());
    }

    private AnalyzedMatter analyze(Matter matter, Snapshot snapshot, Question question, AnalysisProgress progress) {
        var facts = stored.computeIfAbsent(snapshot.id(), store::get);
        var request =
                AnalysisRequest.of(facts).withFactsAsOf(question.factsAsOf()).withLawAsOf(question.lawAsOf());
        return new AnalyzedMatter(
                matter.id(),
                matter.name(),
                "%d, of %s".formatted(snapshot.number(), snapshot.date()),
                analysis.run(request, progress),
                analysis.rules().flags().stream().collect(Collectors.toMap(Flag::id, Flag::title)),
                Map.of());
    }

    private static MatterLine line(Matter matter, Snapshot latest, int snapshots) {
        return new MatterLine(matter.id(), matter.name(), snapshots, latest.date(), (int) latest.practices());
    }

    private record Question(String snapshot, LocalDate factsAsOf, LocalDate lawAsOf) {}
}
