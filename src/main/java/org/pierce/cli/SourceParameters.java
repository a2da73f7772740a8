package org.pierce.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The files that facts are read from. */
final class SourceParameters {

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "Folders of CSV files, .xlsx workbooks, .sheets files.")
    private List<Path> sources = List.of();

    List<Path> list() {
        return sources;
    }
}
