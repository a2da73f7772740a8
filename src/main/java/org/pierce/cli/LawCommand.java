package org.pierce.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pierce.law.LawBook;
import org.pierce.law.LawPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the law of one jurisdiction as Pierce knows it. */
@Command(name = "law", description = "Prints the law of a state as Pierce knows it, with its basis.")
final class LawCommand implements Callable<ExitCode> {

    private final Console console = new Console();

    @Parameters(paramLabel = "STATE", description = "Two letters, or US for the federal rules.")
    private String state = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which it is in force; today.")
    private @Nullable LocalDate asOf;

    @Override
    public ExitCode call() {
        var book = LawBook.load();
        var law = book.find(state.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new BadInput("%s is no jurisdiction here. Write one of: %s, US."
                        .formatted(state, String.join(" ", book.jurisdictions()))));
        LawPrinter.print(law, asOf == null ? LocalDate.now() : asOf).forEach(console::say);
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }
}
