package org.pierce.matter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.pierce.matter.Audit.Deed;
import org.pierce.store.CypherText;
import org.pierce.store.QueryFile;
import org.pierce.store.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The book of assessments: each as it was, with its findings and the text of all that it was made by. */
@Component
public class AssessmentBook {

    private static final CypherText WHOLE = QueryFile.get("assessment/whole");
    private static final CypherText HISTORY = QueryFile.get("assessment/history");
    private static final CypherText FINDINGS = QueryFile.get("assessment/findings");

    /** Findings written in one transaction. */
    private static final int AT_ONCE = 5_000;

    private final MatterBook book;
    private final AssessmentRepository assessments;
    private final KeptRepository kept;
    private final TransactionTemplate transaction;
    private final Sessions sessions;

    AssessmentBook(
            MatterBook book,
            AssessmentRepository assessments,
            KeptRepository kept,
            TransactionTemplate transaction,
            Sessions sessions) {
        this.book = book;
        this.assessments = assessments;
        this.kept = kept;
        this.transaction = transaction;
        this.sessions = sessions;
    }

    /** Whether the assessment of an id is kept with all its findings. */
    public boolean isKept(String id) {
        return findWhole(id).orElse(false);
    }

    /**
     * Keeps a finished assessment with its findings and the text of all that it was made by. What is kept already stays as it is; what was
     * interrupted is completed.
     *
     * @throws NoSuchElementException if there is no complete snapshot of the id
     */
    public void keep(FinishedAssessment finished, String who) {
        var terms = finished.terms();
        var whole = findWhole(terms.id());
        if (whole.orElse(false)) {
            return;
        }
        var snapshot = book.findSnapshot(terms.snapshot())
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no complete snapshot of this id. Import the facts again."));
        if (whole.isEmpty()) {
            transaction.executeWithoutResult(begun -> record(finished, snapshot.matter()));
        }
        write(terms.id(), finished.findings());
        book.note(snapshot.matter(), who, Deed.ASSESSED, snapshot.id());
    }

    /** The assessments of a snapshot, the latest first. */
    public List<AssessmentRecord> list(String snapshot) {
        return assessments.findAllBySnapshotOrderByCreatedDesc(snapshot);
    }

    /** A text that assessments were made by, of the hash that they name. */
    public Optional<String> findText(String hash) {
        return kept.findById(hash).map(Kept::text);
    }

    /**
     * The findings of an assessment that a query asks for.
     *
     * @param assessment its id; one that is not kept has no findings
     */
    public FoundFindings listFindings(String assessment, FindingQuery wanted) {
        var asked = question(assessment, wanted);
        return sessions.find(
                        CypherText.of("assessment/find", asked.text()),
                        asked.parameters(),
                        row -> new FoundFindings(
                                row.get("matched").asInt(), row.get("shown").asList(id -> id.asString())))
                .orElseThrow();
    }

    /** The query that {@link #listFindings} puts to the store. */
    public static AskedQuery question(String assessment, FindingQuery wanted) {
        var statement = FindingStatement.of(assessment, wanted);
        return new AskedQuery(statement.getCypher(), statement.getCatalog().getParameters());
    }

    /** A finding over the complete snapshots of a matter, the first one first. */
    public List<Appearance> listHistory(String matter, String finding) {
        return sessions.list(HISTORY, Map.of("matter", matter, "finding", finding), AssessmentBook::appearance);
    }

    private static Appearance appearance(Record row) {
        return new Appearance(
                row.get("number").asLong(),
                row.get("date").asLocalDate(),
                row.get("assessed").asBoolean(),
                text(row, "severity"),
                text(row, "facts"),
                row.get("law").isNull()
                        ? null
                        : row.get("law").asString() + ' ' + row.get("lawAsOf").asLocalDate(),
                text(row, "rules"));
    }

    private static @Nullable String text(Record row, String column) {
        return row.get(column).isNull() ? null : row.get(column).asString();
    }

    private Optional<Boolean> findWhole(String id) {
        return sessions.find(
                WHOLE, Map.of("assessment", id), row -> row.get("whole").asBoolean());
    }

    private void record(FinishedAssessment finished, String matter) {
        var terms = finished.terms();
        Stream.of(terms.law(), terms.rules(), terms.thresholds())
                .filter(text -> !kept.existsById(text.hash()))
                .forEach(kept::save);
        assessments.save(new AssessmentRecord(
                terms.id(),
                matter,
                terms.snapshot(),
                terms.factsAsOf(),
                terms.lawAsOf(),
                terms.law().hash(),
                terms.rules().hash(),
                terms.thresholds().hash(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                finished.findings().size(),
                finished.json()));
    }

    private void write(String assessment, List<KeptFinding> findings) {
        var rows = IntStream.range(0, findings.size())
                .mapToObj(place -> findings.get(place).row(assessment, place))
                .toList();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            sessions.write(FINDINGS, Map.of("assessment", assessment, "rows", some));
        }
    }
}
