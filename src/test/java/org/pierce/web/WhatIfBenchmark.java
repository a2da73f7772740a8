package org.pierce.web;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.PierceApplication;
import org.pierce.analysis.Sources;
import org.pierce.analysis.Workbench;
import org.pierce.structure.Agreement;
import org.pierce.structure.Fact;
import org.pierce.structure.Office;
import org.pierce.structure.Payment;
import org.pierce.structure.Reporting;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Work;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/** How long it takes from a click on a line of the chart to the changed findings: {@code benchmarks/what-if}. */
final class WhatIfBenchmark {

    private static final int WARM_UP = 2;
    private static final int LINES = Integer.getInteger("lines", 30);
    private static final String DRAFT = "Benchmark";

    private final HttpClient client = HttpClient.newHttpClient();
    private final AccessToken token;
    private final String origin;
    private final String chart;

    private WhatIfBenchmark(ApplicationContext house, String matter) {
        token = house.getBean(AccessToken.class);
        int port = ((WebServerApplicationContext) house).getWebServer().getPort();
        origin = "http://127.0.0.1:" + port;
        chart = origin + "/matters/" + matter + "/chart";
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 4 : Integer.parseInt(arguments[0]);
        var home = Files.createTempDirectory("pierce-benchmark-");
        try (var house =
                new SpringApplicationBuilder(PierceApplication.class).run("--pierce.home=" + home, "--server.port=0")) {
            var workbench = house.getBean(Workbench.class);
            var sources = List.of(Path.of("sample-data/private-equity-platform"));
            var facts = Sources.read(sources, step -> {}).getStructure();
            var matter = workbench.store(facts, sources, null, step -> {});
            new WhatIfBenchmark(house, matter).measure(edits(facts), rounds);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    /** Each for a line of the chart: switched off, or its number changed. */
    private static List<Map<String, String>> edits(Structure facts) {
        var lines = new ArrayList<Fact>(
                Stream.of(Stake.class, Payment.class, Agreement.class, Office.class, Reporting.class, Work.class)
                        .flatMap(type -> facts.list(type).stream())
                        .toList());
        Collections.shuffle(lines, new Random(11));
        var edits = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(0, Math.min(LINES, lines.size()))) {
            boolean number = line instanceof Stake && edits.size() % 2 == 0;
            edits.add(
                    number
                            ? Map.of(
                                    "deed", "change", "row", line.id(), "sheet.0", "ownership", "cell.0.percent", "1.5")
                            : Map.of("deed", "remove", "row", line.id()));
        }
        return edits;
    }

    private void measure(List<Map<String, String>> edits, int rounds) throws Exception {
        post("draft", Map.of("name", DRAFT));
        var clicks = new ArrayList<Double>();
        var drawn = new ArrayList<Double>();
        var work = new ArrayList<Double>();
        int changed = 0;
        for (int round = 0; round < rounds + WARM_UP; round++) {
            for (var edit : edits) {
                var began = System.nanoTime();
                var cpu = cpuMillis();
                var answer = post("edit", with(edit, "seen", "0"));
                var told = millis(began);
                var used = cpuMillis() - cpu;
                var page = get("?draft=" + DRAFT);
                var whole = millis(began);
                var seen = answer.headers().firstValue("X-Seen").orElseThrow();
                if (answer.statusCode() != 200 || page.statusCode() != 200) {
                    throw new IllegalStateException(edit + " answered " + answer.statusCode() + answer.body());
                }
                post("move", Map.of("draft", DRAFT, "seen", seen, "to", "0"));
                if (round >= WARM_UP) {
                    clicks.add(told);
                    drawn.add(whole);
                    work.add(used);
                    changed += answer.body().contains("No finding appears") ? 0 : 1;
                } else if (round == WARM_UP - 1) {
                    System.out.printf(Locale.ROOT, "%6.0f ms, processor %6.0f ms %s%n", told, used, edit);
                }
            }
        }
        System.out.printf("%d clicks on %d lines, %d of them change findings%n", clicks.size(), edits.size(), changed);
        print("findings", clicks);
        print("processor time for the findings", work);
        print("and the chart drawn anew", drawn);
    }

    /** Of all threads: on a busy machine it says more than the clock. */
    private static double cpuMillis() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
    }

    private static void print(String what, List<Double> millis) {
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                what,
                millis.get(millis.size() / 2),
                millis.get((int) Math.ceil(millis.size() * 0.95) - 1),
                millis.getLast());
    }

    private static Map<String, String> with(Map<String, String> edit, String name, String value) {
        var more = new java.util.HashMap<>(edit);
        more.put("draft", DRAFT);
        more.put(name, value);
        return more;
    }

    private HttpResponse<String> post(String action, Map<String, String> fields) throws Exception {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(chart + "/" + action))
                .header("Cookie", AccessFilter.COOKIE + "=" + token.cookie())
                .header("Origin", origin)
                .header("X-CSRF", token.csrf())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(chart + query))
                .header("Cookie", AccessFilter.COOKIE + "=" + token.cookie());
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
