package org.pierce.matter;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.matter.Audit.Deed;
import org.pierce.store.CypherText;
import org.pierce.store.QueryFile;
import org.pierce.store.Sessions;
import org.pierce.store.SnapshotHead;
import org.pierce.store.SnapshotHead.SourceFile;
import org.pierce.store.Snapshots;
import org.pierce.structure.MatterKind;
import org.springframework.stereotype.Component;

/** The book of matters: what there is, what was done to it, and the end of it. Only complete snapshots are ever handed out. */
@Component
public class MatterBook {

    private static final CypherText TAKEN = QueryFile.get("matter/taken");

    private final MatterRepository matters;
    private final SnapshotRepository completeSnapshots;
    private final AuditRepository audit;
    private final MatterFiles files;
    private final Forgetting forgetting;
    private final Snapshots snapshots;
    private final Sessions sessions;

    MatterBook(
            MatterRepository matters,
            SnapshotRepository completeSnapshots,
            AuditRepository audit,
            MatterFiles files,
            Forgetting forgetting,
            Snapshots snapshots,
            Sessions sessions) {
        this.matters = matters;
        this.completeSnapshots = completeSnapshots;
        this.audit = audit;
        this.files = files;
        this.forgetting = forgetting;
        this.snapshots = snapshots;
        this.sessions = sessions;
    }

    /** Makes a matter; its id is made from the name, with a number behind it where another has it already. */
    public synchronized Matter create(String name, MatterKind kind, String who) {
        var matter = matters.save(new Matter(freeId(MatterName.id(name)), name, kind, now()));
        note(matter.id(), who, Deed.CREATED, null);
        return matter;
    }

    public Optional<Matter> find(String id) {
        return matters.findById(id);
    }

    /** @throws NoSuchElementException if there is no such matter */
    public Matter get(String id) {
        return find(id).orElseThrow(MatterBook::noSuchMatter);
    }

    /** All matters, the newest first. */
    public List<Matter> list() {
        return matters.findAllByOrderByCreatedDesc();
    }

    /**
     * Copies what a snapshot is made from into the matter: files, and the CSV files of folders.
     *
     * @throws java.io.UncheckedIOException if a file cannot be read or the copy cannot be written
     */
    public List<SourceFile> keepFiles(String matter, List<Path> sources) {
        return files.keep(get(matter).id(), sources);
    }

    /** The hashes of the files that a matter has. */
    public Set<String> listFiles(String matter) {
        return files.list(matter);
    }

    /** Deletes copies of files, except of those that a snapshot came from. */
    public void dropFiles(String matter, Collection<SourceFile> copies) {
        var used = listSnapshots(matter).stream()
                .flatMap(snapshot -> snapshot.sources().stream())
                .map(SourceFile::sha256)
                .collect(Collectors.toSet());
        copies.stream()
                .map(SourceFile::sha256)
                .filter(hash -> !used.contains(hash))
                .forEach(hash -> files.drop(matter, hash));
    }

    /** Where the copy of a file is. */
    public Path getFile(String matter, SourceFile file) {
        return files.get(matter, file.sha256());
    }

    /**
     * Begins a snapshot that nobody sees before it is completed by {@link Snapshots#complete}.
     *
     * @param date its own date
     * @return its id
     */
    public String addSnapshot(String matter, LocalDate date, List<SourceFile> sources) {
        return snapshots.begin(new SnapshotHead(get(matter).id(), date, sources));
    }

    /** The snapshot of an id, if it is complete. */
    public Optional<Snapshot> findSnapshot(String id) {
        return completeSnapshots.findByIdAndCompleteTrue(id);
    }

    /** The complete snapshots of a matter, the latest first. */
    public List<Snapshot> listSnapshots(String matter) {
        return completeSnapshots.findAllByMatterAndCompleteTrueOrderByNumberDesc(matter);
    }

    /** The latest complete snapshot of a matter. */
    public Optional<Snapshot> findLatest(String matter) {
        return completeSnapshots.findFirstByMatterAndCompleteTrueOrderByNumberDesc(matter);
    }

    /** Adds a line to the audit trail. */
    public void note(String matter, String who, Deed deed, @Nullable String subject) {
        audit.save(new Audit(UUID.randomUUID().toString(), matter, who, deed, subject, now()));
    }

    /** The audit trail of a matter, the latest first. */
    public List<Audit> listAudit(String matter) {
        return audit.findAllByMatterOrderByAtDesc(matter);
    }

    /**
     * Destroys a matter with its snapshots, assessments, files and audit trail. It is gone for everybody at once; the receipt comes when the
     * last of it is deleted. Only a line stays that says that somebody destroyed some matter.
     *
     * @throws NoSuchElementException if there is no such matter
     */
    public Receipt forget(String matter, String who) {
        var receipt = forgetting.forget(get(matter).id());
        audit.save(new Audit(UUID.randomUUID().toString(), null, who, Deed.FORGOTTEN, null, receipt.at()));
        return receipt;
    }

    /** Takes back a matter that was just made, for sources that did not come in. There was nothing that anybody could have seen. */
    public void withdraw(String matter) {
        forgetting.forget(get(matter).id());
    }

    private String freeId(String wanted) {
        var taken = Set.copyOf(sessions.list(
                TAKEN, Map.of("prefix", wanted), row -> row.get("matter").asString()));
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wanted : wanted + "-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** To the millisecond, which is what the store gives back on every platform. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static NoSuchElementException noSuchMatter() {
        return new NoSuchElementException("There is no such matter. List the matters to see their ids.");
    }
}
