package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.pierce.analysis.Sources;
import org.pierce.analysis.Workbench;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.SharedStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Looking for oneself in a real browser: search, paths, queries, the query behind a panel, and what is refused. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExploreIT {

    private static final Path ROWS = BrowserExtension.DOWNLOADS.resolve("project-alder-rows.csv");

    private final Workbench workbench;
    private final AccessToken token;
    private String base = "";
    private Workplace at;

    @LocalServerPort
    private int port;

    @Autowired
    ExploreIT(Workbench workbench, AccessToken token) {
        this.workbench = workbench;
        this.token = token;
    }

    @BeforeAll
    void takeIn() {
        SharedStore.get().empty();
        var sources = List.of(Path.of("sample-data/nominee-med-spa"));
        base = "/matters/"
                + workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, null, step -> {});
    }

    @BeforeEach
    void sitDown(WebDriver browser) {
        System.setProperty(Exploring.SETTING, "true");
        at = new Workplace(browser, port).enter(token);
        at.open(base + "/explore");
    }

    @AfterAll
    void off() {
        System.clearProperty(Exploring.SETTING);
    }

    @Test
    void partiesAndFactsAreFoundByTheirWords() throws IOException {
        at.one("input[name=text][data-slash]").sendKeys("strode", Keys.ENTER);
        at.waiting().until(ExpectedConditions.urlContains("text=strode"));
        assertThat(at.one("main").getText()).contains("Gavin Strode", "Halewood Holdings");
        at.keep("explore-search");
        at.named("a", "Gavin Strode").click();
        at.waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.id("panel"), "Gavin Strode"));
    }

    @Test
    void pathsBetweenTwoPartiesAreToldAndLeadToTheChart() throws IOException {
        new Select(at.one("select[name=from]")).selectByValue("gavin-strode");
        new Select(at.one("select[name=to]")).selectByValue("halewood-pc");
        at.named("button", "Show paths").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.className("hops")));
        assertThat(at.one(".hops").getText()).contains("Gavin Strode", "Halewood Holdings, LLC");
        at.keep("explore-paths");
        at.named("a", "Swap").click();
        at.waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.id("paths"), "None found"));
        at.named("a", "Swap").click();
        at.named("a", "Path 1 on the chart").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".stepper")));
    }

    @Test
    void anExampleIsChosenRunByKeysAndItsRowsAreTakenAway() throws IOException {
        at.named("a", "Owners of the practices").click();
        at.waiting().until(ExpectedConditions.urlContains("query=owners-of-practices"));
        at.one("#text").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("table.rows")));
        assertThat(at.one("table.rows").getText()).contains("Halewood Aesthetic Medicine, P.C.", "Elena Marsh");
        at.keep("explore-rows");
        Files.deleteIfExists(ROWS);
        at.named("button", "Take rows away as CSV").click();
        at.waiting().until(seen -> Files.exists(ROWS));
        assertThat(Files.readString(ROWS)).contains("practice,state,owner", "Elena Marsh");
    }

    @Test
    void everyExampleRuns() {
        for (var example : ExploreQuery.values()) {
            var given = example.asks().stream()
                    .map(name -> "&p." + name + "="
                            + (name.equals("fact")
                                    ? "pow-replace-owner"
                                    : name.equals("to") ? "halewood-pc" : "gavin-strode"))
                    .reduce("", String::concat);
            at.open(base + "/explore?query=" + example.word() + given);
            run();
            assertThat(at.all("table.rows tbody tr"))
                    .as("%s: %s", example.title(), at.one("#rows").getText())
                    .isNotEmpty();
        }
    }

    @Test
    void whatDoesMoreThanReadIsRefusedWithTheReason() throws IOException {
        write("MATCH (x:Fact) DETACH DELETE x");
        run();
        assertThat(at.one("#rows [role=alert]").getText()).contains("only reads");
        at.keep("explore-refused");
        write("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line");
        run();
        assertThat(at.one("#rows [role=alert]").getText()).contains("LOAD CSV reads files and hosts");
        write("MATCH (x:Fact) RETURN count(x) AS facts");
        run();
        assertThat(Integer.parseInt(at.one("table.rows td").getText())).isGreaterThan(50);
    }

    @Test
    void theRuleBehindAFindingIsShownAndRunAgain() throws IOException {
        var finding = workbench.open(base.replace("/matters/", ""), null, null).assessment().findings().stream()
                .filter(one -> one.flag().equals("SUC-02"))
                .findFirst()
                .orElseThrow();
        at.open(base + "/findings/" + finding.id());
        at.one("main .shown-query summary").click();
        assertThat(at.one("main .shown-query").getText()).contains("USING INDEX SEEK practice:Fact(key)", "$batch");
        at.keep("finding-cypher");
        at.one("main .shown-query a.btn").click();
        run();
        assertThat(at.one("table.rows").getText()).contains("SUC-02", "found");
        at.keep("explore-rule");
    }

    @Test
    void panelsOfTheChartAndTheFindingsShowTheirQueryToo() {
        at.open(base + "/chart?party=gavin-strode");
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel .shown-query a.btn")));
        at.one("#panel .shown-query summary").click();
        at.one("#panel .shown-query a.btn").click();
        run();
        assertThat(at.one("table.rows").getText()).contains("OWNS", "halewood-holdings");
        at.open(base + "/findings?severity=critical");
        at.one("main .shown-query summary").click();
        at.one("main .shown-query a.btn").click();
        run();
        assertThat(at.one("table.rows").getText()).contains("matched");
    }

    @Test
    void queriesAreOffUnlessTheirUserMaySeeAllMatters() throws IOException {
        System.clearProperty(Exploring.SETTING);
        at.open(base + "/explore?query=who-decides");
        assertThat(at.one("#cypher .told").getText()).contains("Queries are off", "pierce.explore=true");
        assertThat(at.named("button", "Run").isEnabled()).isFalse();
        at.keep("explore-off");
        at.script("document.getElementById('run').disabled = false");
        at.named("button", "Run").click();
        at.waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.id("rows"), "Queries are off here"));
    }

    private void write(String query) {
        at.one("#text").clear();
        at.one("#text").sendKeys(query);
    }

    private void run() {
        at.script("document.getElementById('rows').replaceChildren()");
        at.named("button", "Run").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#rows > *")));
    }
}
