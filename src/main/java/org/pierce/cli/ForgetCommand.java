package org.pierce.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.pierce.matter.MatterBook;
import org.pierce.matter.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Destroys a matter and prints what was destroyed. */
@Command(
        name = "forget",
        description =
                "Destroys a matter with its snapshots, assessments and files, and prints a receipt. Backups keep theirs.")
final class ForgetCommand implements Callable<ExitCode> {

    private final House house;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Parameters(paramLabel = "MATTER", description = "The id of the matter.")
    private String matter = "";

    ForgetCommand(House house) {
        this.house = house;
    }

    @Override
    public ExitCode call() {
        MatterBook book = house.get(MatterBook.class);
        if (book.find(matter).isEmpty()) {
            throw new BadInput("There is no matter with this id.%s"
                    .formatted(book.list().isEmpty() ? " There is none at all." : " There are: " + ids(book) + "."));
        }
        print(book.forget(matter, System.getProperty("user.name", "unknown")));
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }

    private void print(Receipt receipt) {
        PrintWriter out = specification.commandLine().getOut();
        out.printf("Destroyed the matter %s, %s.%n", receipt.matter(), receipt.at());
        receipt.nodes().forEach((label, count) -> out.printf("  %-20s %,12d%n", label, count));
        out.printf("  %-20s %,12d  (%,d bytes)%n", "Files", receipt.files(), receipt.bytes());
        out.flush();
    }

    private static String ids(MatterBook book) {
        return String.join(", ", book.list().stream().map(matter -> matter.id()).toList());
    }
}
