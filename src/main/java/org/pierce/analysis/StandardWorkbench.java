package org.pierce.analysis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.control.Derivation;
import org.pierce.intake.Intake;
import org.pierce.law.Eligibility;
import org.pierce.matter.Matter;
import org.pierce.matter.MatterBook;
import org.pierce.matter.Snapshot;
import org.pierce.screening.Flag;
import org.pierce.screening.RuleCatalog;
import org.pierce.screening.ScreeningProgress;
import org.pierce.screening.ScreeningResult;
import org.pierce.store.SnapshotReader;
import org.pierce.structure.Structure;
import org.springframework.stereotype.Component;

/** The workbench over the store. Analyses are kept in memory for as long as the process lives; snapshots never change. */
@Component
class StandardWorkbench implements Workbench {

    /** So many matters on so many dates as a person looks at in turn. */
    private static final int REMEMBERED = 32;

    private final MatterBook book;
    private final Importer importer;
    private final SnapshotReader reader;
    private final Analysis analysis;
    private final RuleCatalog catalog;
    private final Map<String, Stored> stored = new ConcurrentHashMap<>();
    private final Map<Question, AnalyzedMatter> answers = new LinkedHashMap<>();

    StandardWorkbench(
            MatterBook book, Importer importer, SnapshotReader reader, Analysis analysis, RuleCatalog catalog) {
        this.book = book;
        this.importer = importer;
        this.reader = reader;
        this.analysis = analysis;
        this.catalog = catalog;
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
        var matter = book.get(id);
        var snapshot = book.findLatest(id)
                .orElseThrow(() -> new NoSuchElementException("This matter has no snapshot yet. Take in its facts first."));
        var question = new Question(
                snapshot.id(),
                factsAsOf == null ? snapshot.date() : factsAsOf,
                lawAsOf == null ? snapshot.date() : lawAsOf);
        synchronized (answers) {
            var known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        var answer = analyze(matter, snapshot, question);
        synchronized (answers) {
            answers.put(question, answer);
            if (answers.size() > REMEMBERED) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
        return answer;
    }

    @Override
    public Imported take(List<Path> sources, @Nullable String name, Consumer<String> progress) {
        var read = Intake.read(sources, rows -> progress.accept("Read %,d rows".formatted(rows)));
        if (read.structure().isEmpty()) {
            return new Imported(null, read.problems());
        }
        var structure = read.getStructure();
        var snapshot = importer.take(structure, sources, name, progress);
        stored.put(snapshot.id(), new Stored(structure, snapshot.derivation()));
        return new Imported(snapshot.matter(), read.problems());
    }

    private AnalyzedMatter analyze(Matter matter, Snapshot snapshot, Question question) {
        var facts = stored.computeIfAbsent(
                snapshot.id(), id -> new Stored(reader.getStructure(id), reader.getDerivation(id)));
        var result = analysis.run(
                snapshot.id(),
                facts.structure(),
                facts.derivation(),
                question.factsAsOf(),
                question.lawAsOf(),
                ScreeningProgress.NONE);
        return new AnalyzedMatter(
                matter.id(),
                matter.name(),
                "%d, of %s".formatted(snapshot.number(), snapshot.date()),
                facts.structure(),
                facts.derivation(),
                result.assessment(),
                catalog.flags().stream().collect(Collectors.toMap(Flag::id, Flag::title)),
                standing(result));
    }

    private static Map<String, Map<String, Eligibility>> standing(ScreeningResult result) {
        return result.surroundings().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().eligibility()));
    }

    private static MatterLine line(Matter matter, Snapshot latest, int snapshots) {
        return new MatterLine(matter.id(), matter.name(), snapshots, latest.date(), (int) latest.practices());
    }

    private record Question(String snapshot, LocalDate factsAsOf, LocalDate lawAsOf) {}

    private record Stored(Structure structure, Derivation derivation) {}
}
