package org.pierce.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openqa.selenium.chrome.ChromeDriver;
import org.pierce.PierceApplication;
import org.pierce.analysis.Sources;
import org.pierce.analysis.Workbench;
import org.pierce.chart.LayoutClock;
import org.pierce.chart.Portfolio;
import org.pierce.intake.Export;
import org.pierce.report.PracticeCharts;
import org.pierce.scale.Scale;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/** How soon the chart of a large matter is seen, and how smoothly it moves: {@code benchmarks/first-view}. */
final class FirstViewBenchmark {

    private static final int WARM = 15;

    private final Workbench workbench;
    private final AccessToken token;
    private final String origin;
    private final ChromeDriver browser;
    private final int views;

    private FirstViewBenchmark(Workbench workbench, AccessToken token, int port, ChromeDriver browser, int views) {
        this.workbench = workbench;
        this.token = token;
        this.origin = "http://127.0.0.1:" + port;
        this.browser = browser;
        this.views = views;
    }

    public static void main(String[] arguments) throws Exception {
        int views = arguments.length == 0 ? 7 : Integer.parseInt(arguments[0]);
        var home = Files.createTempDirectory("pierce-benchmark-");
        var profile = Files.createTempDirectory("pierce-browser-");
        var browser = BrowserExtension.open(profile);
        try (var house =
                new SpringApplicationBuilder(PierceApplication.class).run("--pierce.home=" + home, "--server.port=0")) {
            int port = ((WebServerApplicationContext) house).getWebServer().getPort();
            var benchmark = new FirstViewBenchmark(
                    house.getBean(Workbench.class), house.getBean(AccessToken.class), port, browser, views);
            System.out.printf(
                    "%s %s%n",
                    browser.getCapabilities().getBrowserName(),
                    browser.getCapabilities().getBrowserVersion());
            for (var folder : folders(home).entrySet()) {
                if (!folder.getKey().contains(System.getProperty("only", ""))) {
                    continue;
                }
                benchmark.measure(folder.getKey(), folder.getValue());
            }
        } finally {
            browser.quit();
            FileSystemUtils.deleteRecursively(home);
            FileSystemUtils.deleteRecursively(profile);
        }
    }

    /** Structures in the import format: platforms of practices, and those of {@code pierce generate}. */
    private static Map<String, Path> folders(Path home) throws IOException {
        var folders = new LinkedHashMap<String, Path>();
        for (int parties : new int[] {1_000, 5_000}) {
            // With so many practices to a platform one more platform would be one too many to be drawn by itself.
            for (int practices : new int[] {20, parties == 1_000 ? 8 : 48}) {
                var folder = home.resolve("portfolio-%d-%d".formatted(parties, practices));
                Export.write(Portfolio.of(parties, practices), folder);
                folders.put("portfolio of %,d, %d practices to a platform".formatted(parties, practices), folder);
            }
            var drawn = home.resolve("drawn-" + parties);
            Scale.generate(1, parties, drawn);
            folders.put("pierce generate --parties %d".formatted(parties), drawn);
        }
        return folders;
    }

    private void measure(String name, Path folder) throws Exception {
        var facts = Sources.read(List.of(folder), step -> {}).getStructure();
        var matter = workbench.store(facts, List.of(folder), name, step -> {});
        var opened = workbench.open(matter, null, null);
        workbench.keep(opened);
        var build = new ArrayList<Double>();
        var layout = new ArrayList<Double>();
        var drawing = new PracticeCharts(opened).ofMatter(Optional.empty(), Set.of());
        for (int turn = 0; turn < 2 * WARM; turn++) {
            long began = System.nanoTime();
            drawing = new PracticeCharts(opened).ofMatter(Optional.empty(), Set.of());
            double built = (System.nanoTime() - began) / 1e6;
            double laid = LayoutClock.millis(drawing);
            if (turn >= WARM) {
                build.add(built);
                layout.add(laid);
            }
        }
        var chart = origin + "/matters/" + matter + "/chart?practice=all";
        var page = new ArrayList<Double>();
        int size = 0;
        for (int turn = 0; turn < WARM; turn++) {
            long began = System.nanoTime();
            size = get(chart);
            page.add((System.nanoTime() - began) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s, %s: %d facts, %d practices as %d shapes and %d lines%n"
                        + "  server: build %.0f ms, layout %.0f ms; page %.0f ms, %,d bytes%n",
                name,
                LocalDate.now(java.time.ZoneOffset.UTC),
                facts.list().size(),
                opened.assessment().practices().size(),
                drawing.parties().size(),
                drawing.lines().size(),
                Samples.median(build),
                Samples.median(layout),
                Samples.median(page),
                size);
        browser.get(origin + "/?token=" + token.token());
        new BrowserClock(browser, views).print(chart);
    }

    private int get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", AccessFilter.COOKIE + "=" + token.cookie());
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
            return answer.body().length;
        }
    }
}
