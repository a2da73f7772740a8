package org.pierce.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the web pages on loopback until the process is stopped. */
@Command(name = "serve", description = "Opens the web pages on this machine only, and prints their address.")
final class ServeCommand implements Callable<ExitCode> {

    private final House house;

    ServeCommand(House house) {
        this.house = house;
    }

    @Option(names = "--port", description = "The port on loopback; 8047, or 0 for a free one.")
    void port(int port) {
        house.set("server.port", Integer.toString(port));
    }

    @Option(names = "--samples", description = "Take in the sample matters first, and print what is found in them.")
    void samples(boolean samples) {
        house.set("pierce.samples", Boolean.toString(samples));
    }

    @Override
    public ExitCode call() throws InterruptedException {
        house.serve();
        // The web server's threads are virtual and would not keep the process alive.
        new CountDownLatch(1).await();
        return ExitCode.NOTHING_OVER_THRESHOLD;
    }
}
