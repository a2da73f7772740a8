package org.pierce.analysis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The samples by name, taken in as a user would. */
final class Samples {

    static final Path FOLDER = Path.of("sample-data");

    /** Every folder under sample-data with a matter. */
    static final List<String> NAMES = List.of(
            "clean-med-spa",
            "half-documented-med-spa",
            "nominee-med-spa",
            "percentage-fee-four-states",
            "chiropractor-led",
            "private-equity-platform",
            "cases/C01-mallela",
            "cases/C04-flynn",
            "cases/L01-paquette");

    private Samples() {}

    static AnalyzedMatter open(Workbench workbench, String name, @Nullable LocalDate lawAsOf) {
        var sources = List.of(FOLDER.resolve(name));
        var structure = Sources.read(sources, step -> {}).getStructure();
        return workbench.open(workbench.store(structure, sources, name, step -> {}), null, lawAsOf);
    }
}
