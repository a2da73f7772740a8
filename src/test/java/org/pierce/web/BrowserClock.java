package org.pierce.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Measures a chart in a browser, by the browser's own clock and marks. */
final class BrowserClock {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** From the start of the navigation, in milliseconds. */
    private static final String TIMES = """
            const page = performance.getEntriesByType("navigation")[0];
            const mark = name => performance.getEntriesByName(name)[0]?.startTime;
            return [page.responseStart, page.responseEnd, page.domInteractive, mark("first-contentful-paint") ?? -1, mark("chart-drawn"),
              document.getElementsByTagName("*").length, performance.getEntriesByType("resource").length].map(Number);""";

    /** Moves the chart at each frame for two seconds and tells how long each took. */
    private static final String FRAMES = """
            const [turns, done] = arguments;
            const canvas = document.getElementById("canvas");
            const box = canvas.getBoundingClientRect();
            const times = [];
            let before = 0;
            const step = now => {
              if (before) times.push(now - before);
              before = now;
              const turn = turns[times.length % turns.length];
              canvas.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, ...turn,
                clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }));
              if (times.length < 120) requestAnimationFrame(step); else done(times);
            };
            requestAnimationFrame(step);""";

    /** Presses the largest stack and tells how long it took until its members stand there. */
    private static final String UNFOLD = """
            const done = arguments[0];
            const members = group => group.dataset.members.split(" ").length;
            const [stack] = [...document.querySelectorAll(".drawing g.party[data-members]")].sort((one, two) => members(two) - members(one));
            if (!stack) return done(-1);
            performance.clearMarks("chart-unfolded");
            const began = performance.now();
            stack.dispatchEvent(new MouseEvent("click", { bubbles: true }));
            const look = () => {
              const [mark] = performance.getEntriesByName("chart-unfolded");
              if (mark) done(mark.startTime - began); else setTimeout(look, 5);
            };
            look();""";

    private static final List<Map<String, Object>> PAN =
            List.of(Map.of("deltaX", 9, "shiftKey", true), Map.of("deltaX", 7, "shiftKey", true));
    private static final List<Map<String, Object>> ZOOM = List.of(
            Map.of("deltaY", -40),
            Map.of("deltaY", -40),
            Map.of("deltaY", -40),
            Map.of("deltaY", 40),
            Map.of("deltaY", 40),
            Map.of("deltaY", 40));

    private final ChromeDriver browser;
    private final int views;

    BrowserClock(ChromeDriver browser, int views) {
        this.browser = browser;
        this.views = views;
        browser.manage().timeouts().scriptTimeout(PATIENCE);
    }

    void print(String chart) {
        views("first view, nothing cached", chart, true);
        views("view again", chart, false);
        frames("moved, whole chart seen", PAN);
        frames("zoomed", ZOOM);
        browser.executeScript("document.querySelector('[data-view=actual]').click()");
        frames("moved at actual size", PAN);
        unfolded(chart);
        System.out.println();
    }

    private void views(String name, String chart, boolean empty) {
        var all = new ArrayList<List<Double>>();
        for (int view = 0; view < views; view++) {
            if (empty) {
                browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
            }
            open(chart);
            all.add(numbers(browser.executeScript(TIMES)));
        }
        double[] median = new double[all.getFirst().size()];
        for (int at = 0; at < median.length; at++) {
            int place = at;
            median[at] = Samples.median(all.stream().map(one -> one.get(place)).toList());
        }
        System.out.printf(
                Locale.ROOT,
                "  %s: seen after %.0f ms (first byte %.0f, last byte %.0f, read %.0f, first paint %.0f; slowest %.0f), %.0f elements, %.0f requests%n",
                name,
                median[4],
                median[0],
                median[1],
                median[2],
                median[3],
                all.stream().mapToDouble(one -> one.get(4)).max().orElseThrow(),
                median[5],
                median[6] + 1);
    }

    private void open(String chart) {
        browser.get(chart);
        new WebDriverWait(browser, PATIENCE)
                .until(seen -> Boolean.TRUE.equals(
                        browser.executeScript("return performance.getEntriesByName('chart-drawn').length > 0")));
    }

    private void frames(String name, List<Map<String, Object>> turns) {
        var times = numbers(browser.executeAsyncScript(FRAMES, turns));
        System.out.printf(
                Locale.ROOT,
                "  %s: frames of %.0f ms, 95 of 100 within %.0f, longest %.0f%n",
                name,
                Samples.median(times),
                Samples.quantile(times, 0.95),
                Samples.quantile(times, 1));
    }

    private void unfolded(String chart) {
        var times = new ArrayList<Double>();
        for (int view = 0; view < views; view++) {
            open(chart);
            times.add(((Number) Objects.requireNonNull(browser.executeAsyncScript(UNFOLD))).doubleValue());
        }
        System.out.printf(
                Locale.ROOT,
                "  unfolded after %.0f ms, longest %.0f; then %s shapes%n",
                Samples.median(times),
                Samples.quantile(times, 1),
                browser.executeScript("return document.querySelectorAll('.drawing g.party').length"));
        frames("moved, unfolded", PAN);
    }

    private static List<Double> numbers(Object answer) {
        return ((List<?>) Objects.requireNonNull(answer))
                .stream()
                        .map(each -> ((Number) Objects.requireNonNull(each)).doubleValue())
                        .toList();
    }
}
