package org.pierce.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.pierce.screening.RuleException;
import org.pierce.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place that maps exceptions to exit codes and to what the user reads. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult arguments) {
        Told told = told(exception);
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(told.message()));
        if (told.code() == ExitCode.FAILURE && arguments.matchedOptionValue("--stack-trace", false)) {
            exception.printStackTrace(err);
        }
        err.flush();
        return told.code().number();
    }

    /** What the user reads of a failure. */
    static String words(RuntimeException failure) {
        return told(failure).message();
    }

    /** Frameworks wrap; the outermost exception that speaks to the user is the one to tell. */
    private static Told told(Throwable exception) {
        for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
            Told told =
                    switch (cause) {
                        case BadInput bad -> new Told(ExitCode.BAD_INPUT, text(bad));
                        case RuleException rule -> new Told(ExitCode.BAD_INPUT, text(rule));
                        case StoreException store -> new Told(ExitCode.FAILURE, text(store));
                        case UncheckedIOException file ->
                            new Told(
                                    ExitCode.FAILURE,
                                    "A file could not be read or written: %s. Check its place, its rights and the free space."
                                            .formatted(text(java.util.Objects.requireNonNull(file.getCause()))));
                        case OutOfMemoryError memory ->
                            new Told(
                                    ExitCode.FAILURE,
                                    "Memory ran out. Allow more with PIERCE_JAVA_OPTIONS=-Xmx4g, or split the input.");
                        case Throwable other -> null;
                    };
            if (told != null) {
                return told;
            }
        }
        return new Told(
                ExitCode.FAILURE,
                "Pierce failed where it should not (%s). Run the command again with --stack-trace and report what it prints."
                        .formatted(exception.getClass().getSimpleName()));
    }

    private static String text(Throwable exception) {
        String message = exception.getMessage();
        return message == null ? exception.getClass().getSimpleName() : message;
    }

    private record Told(ExitCode code, String message) {}
}
