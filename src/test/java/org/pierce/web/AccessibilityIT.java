package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.pierce.analysis.Sources;
import org.pierce.analysis.Workbench;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.SharedStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Whoever cannot see well: axe finds nothing serious on any page, in light and in dark. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Workbench workbench;
    private final AccessToken token;
    private final List<String> found = new ArrayList<>();
    private String base = "";
    private String finding = "";
    private Workplace at;

    @LocalServerPort
    private int port;

    @Autowired
    AccessibilityIT(Workbench workbench, AccessToken token) {
        this.workbench = workbench;
        this.token = token;
    }

    @BeforeAll
    void takeIn() {
        SharedStore.get().empty();
        var sources = List.of(Path.of("sample-data/nominee-med-spa"));
        var matter = workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, null, step -> {});
        base = "/matters/" + matter;
        finding = workbench
                .open(matter, null, null)
                .assessment()
                .findings()
                .getFirst()
                .id();
    }

    @BeforeEach
    void sitDown(WebDriver browser) {
        at = new Workplace(browser, port).enter(token);
    }

    @Test
    void noPageHasASeriousFault(WebDriver browser) throws IOException {
        var ofMatter = Stream.of(
                        "",
                        "/chart",
                        "/chart?names=hidden",
                        "/chart?party=gavin-strode",
                        "/findings",
                        "/findings?by=template&severity=high",
                        "/findings/" + finding,
                        "/timeline?until=2031-01-01",
                        "/what-if",
                        "/compare",
                        "/explore?text=Strode&from=gavin-strode&to=halewood-pc&query=party#cypher",
                        "/report",
                        "/report.html",
                        "/trail")
                .map(page -> base + page);
        var others =
                Stream.of("/", "/rules", "/rules/own-01", "/law", "/law/US", "/law/compare?states=CA,NY", "/nowhere");
        for (var page : Stream.concat(ofMatter, others).toList()) {
            at.open(page);
            examine(browser, page);
        }
        at.open(base + "/what-if");
        at.one("input[name=name]").sendKeys("Other shares");
        at.named("button", "Begin").click();
        browser.get(at.address() + "?sheet=people&row=");
        examine(browser, "a scenario");
        at.open(base + "/chart?draft=Other%20shares&party=gavin-strode");
        at.waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.id("panel"), "Gavin Strode"));
        examine(browser, "a draft on the chart");
        uploadNonsense();
        examine(browser, "problems of an upload");
        assertThat(found).as("what axe found").isEmpty();
    }

    private void uploadNonsense() throws IOException {
        var file = Path.of("target/upload/people.csv").toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "id,name\nann,Ann Lee\n");
        at.open("/");
        at.one("input[name=files]").sendKeys(file.toString());
        at.named("button", "Take in").click();
        at.waiting().until(ExpectedConditions.textToBe(By.tagName("h1"), "Nothing was stored"));
    }

    /** In the dark nothing is different but the colors. */
    private void examine(WebDriver browser, String page) {
        theme("light");
        var examined = new AxeBuilder().analyze(browser);
        assertThat(examined.getPasses()).as("what axe looked at").isNotEmpty();
        examined.getViolations().forEach(rule -> note(page, rule));
        theme("dark");
        new AxeBuilder()
                .withRules(List.of("color-contrast"))
                .analyze(browser)
                .getViolations()
                .forEach(rule -> note(page + " in the dark", rule));
    }

    private void theme(String name) {
        at.script("document.documentElement.dataset.theme = arguments[0]", name);
    }

    private void note(String page, Rule rule) {
        if (GRAVE.contains(rule.getImpact())) {
            found.add(rule.getNodes().stream()
                    .map(node -> "%s %s".formatted(node.getTarget(), node.getFailureSummary()))
                    .distinct()
                    .limit(12)
                    .collect(Collectors.joining("\n    ", "\n%s: %s\n    ".formatted(page, rule.getHelp()), "")));
        }
    }
}
