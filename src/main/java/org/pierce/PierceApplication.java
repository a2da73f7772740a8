package org.pierce;

import org.pierce.cli.PierceCommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Where Pierce starts, for the command line and the web alike. */
@SpringBootApplication
@Modulithic(systemName = "Pierce")
public class PierceApplication {

    public static void main(String[] arguments) {
        System.exit(PierceCommandLine.run(PierceApplication.class, arguments));
    }
}
