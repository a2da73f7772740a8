package org.pierce.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Cover;
import org.pierce.structure.Document;
import org.pierce.structure.Evidence;
import org.pierce.structure.Filing;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Structure;

/**
 * The day that a structure describes: the default of both dates of an assessment, so that last year's data room is not judged as of today.
 * It is the one that the matter sheet names; else the latest day on which something was written or seen; else the day of the import.
 */
public final class SnapshotDate {

    private SnapshotDate() {}

    /** @param imported the day of the import: nothing was written or seen after it, so later days are not taken */
    public static LocalDate of(Structure structure, LocalDate imported) {
        return structure
                .findCover()
                .map(Cover::date)
                .or(() -> latest(structure, imported))
                .orElse(imported);
    }

    private static Optional<LocalDate> latest(Structure structure, LocalDate imported) {
        var documents = structure.list(Document.class).stream().map(document -> day(document.date(), imported));
        var filings = structure.list(Filing.class).stream().map(filing -> day(filing.date(), imported));
        var evidence = structure.list(Evidence.class).stream().map(Evidence::observedOn);
        var observed = structure.list().stream().map(fact -> fact.common().lastObserved());
        return Stream.of(documents, filings, evidence, observed)
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(day -> !day.isAfter(imported))
                .max(Comparator.naturalOrder());
    }

    /** The last day that it can be; of a month or year that is not over, the first. */
    private static @Nullable LocalDate day(@Nullable PartialDate date, LocalDate imported) {
        if (date == null) {
            return null;
        }
        return date.latest().isAfter(imported) ? date.earliest() : date.latest();
    }
}
