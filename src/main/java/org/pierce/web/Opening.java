package org.pierce.web;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.pierce.analysis.SampleMatters;
import org.pierce.analysis.Workbench;
import org.pierce.report.ReportView;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is printed once the pages are served: what was found in the samples, and the address with its token. */
@Component
@ConditionalOnWebApplication
class Opening {

    private final Workbench workbench;
    private final SampleMatters samples;
    private final AccessToken token;
    private final boolean withSamples;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    Opening(
            Workbench workbench,
            SampleMatters samples,
            AccessToken token,
            @Value("${pierce.samples:false}") boolean withSamples) {
        this.workbench = workbench;
        this.samples = samples;
        this.token = token;
        this.withSamples = withSamples;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (withSamples) {
            samples.load(out::println);
            out.println();
            workbench.list().forEach(line -> tell(line.id()));
        }
        if (ready.getApplicationContext() instanceof WebServerApplicationContext served
                && served.getWebServer() != null) {
            out.println();
            out.println("Pierce is open at http://127.0.0.1:%d/?token=%s"
                    .formatted(served.getWebServer().getPort(), token.token()));
            out.println("For this machine and this start only. Stop it with Ctrl-C.");
        }
        if (withSamples) {
            // What was told is kept, once nobody waits for the address any more.
            workbench.list().forEach(line -> workbench.keep(workbench.open(line.id(), null, null)));
        }
    }

    private void tell(String matter) {
        var opened = workbench.open(matter, null, null);
        var view = ReportView.of(opened);
        out.println("%s (%s): %s. Findings: %d."
                .formatted(
                        opened.name(),
                        opened.assessment().factsAsOf(),
                        view.headline(),
                        view.total().all()));
    }
}
