package org.pierce.cli;

import java.io.PrintWriter;
import org.pierce.structure.Profession;
import org.pierce.structure.Words;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Runs one command line from its arguments to the exit code. */
public final class PierceCommandLine {

    private PierceCommandLine() {}

    /**
     * @param application the class that Spring starts from
     * @param arguments as the user typed them
     * @return 0 nothing at or over the threshold, 1 findings, 2 bad input, 3 failure
     */
    public static int run(Class<?> application, String... arguments) {
        try (House house = new House(application)) {
            return of(house).execute(arguments);
        }
    }

    static CommandLine of(House house) {
        CommandLine line = new CommandLine(new PierceCommand(house), new CommandFactory(house));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Profession.class, PierceCommandLine::profession);
        line.setExitCodeExceptionMapper(exception -> ExitCode.FAILURE.number());
        line.setExecutionExceptionHandler(new Failures());
        line.setParameterExceptionHandler(PierceCommandLine::explain);
        line.setExecutionStrategy(PierceCommandLine::execute);
        return line;
    }

    private static Profession profession(String word) {
        return Words.find(Profession.class, word)
                .orElseThrow(() -> new TypeConversionException("%s is no profession here. Write one of: %s."
                        .formatted(word, String.join(", ", Words.list(Profession.class)))));
    }

    private static int execute(CommandLine.ParseResult arguments) {
        int code = new CommandLine.RunLast().execute(arguments);
        Object result = arguments.asCommandLineList().getLast().getExecutionResult();
        return result instanceof ExitCode exit ? exit.number() : code;
    }

    private static int explain(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(String.valueOf(problem.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
        err.print(command.getHelp().fullSynopsis());
        err.printf("See %s --help%n", command.getCommandSpec().qualifiedName());
        err.flush();
        return ExitCode.BAD_INPUT.number();
    }
}
