package org.pierce.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pierce.law.ComparisonPrinter;
import org.pierce.law.LawBook;
import org.pierce.law.LawComparison;
import org.pierce.law.LawPrinter;
import org.pierce.structure.Profession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the law of one jurisdiction as Pierce knows it, or of several side by side. */
@Command(
        name = "law",
        description = "Prints the law of a state as Pierce knows it, with its basis, or of several side by side.")
final class LawCommand implements Callable<ExitCode> {

    private final Console console = new Console();

    @Parameters(paramLabel = "STATE", arity = "0..1", description = "Two letters, or US for the federal rules.")
    private @Nullable String state;

    @Option(
            names = "--compare",
            paramLabel = "STATE",
            split = ",",
            description = "Two states or more, side by side: CA,OR,NY.")
    private List<String> compared = List.of();

    @Option(
            names = "--profession",
            paramLabel = "PROFESSION",
            description = "For --compare: medicine, dentistry, chiropractic …; medicine.")
    private Profession profession = Profession.MEDICINE;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which it is in force; today.")
    private @Nullable LocalDate asOf;

    @Override
    public ExitCode call() {
        var book = LawBook.load();
        var day = asOf == null ? LocalDate.now() : asOf;
        if (state != null && compared.isEmpty()) {
            LawPrinter.print(book.get(known(book, state)), day).forEach(console::say);
            return ExitCode.NOTHING_OVER_THRESHOLD;
        }
        var states = compared.stream().map(each -> known(book, each)).distinct().toList();
        if (state != null || states.size() < 2) {
            throw new BadInput(
                    "Name one state, as in pierce law OR, or two or more, as in pierce law --compare CA,OR,NY.");
        }
        ComparisonPrinter.print(LawComparison.of(book, states, day, profession)).forEach(console::say);
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }

    private static String known(LawBook book, String given) {
        var code = given.strip().toUpperCase(Locale.ROOT);
        if (book.find(code).isEmpty()) {
            throw new BadInput("%s is no jurisdiction here. Write one of: %s, US."
                    .formatted(given, String.join(" ", book.jurisdictions())));
        }
        return code;
    }
}
