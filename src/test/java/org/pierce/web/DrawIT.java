package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
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

/** Drawing in a real browser: a chart from nothing, an existing one edited, a line switched off. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawIT {

    private final Workbench workbench;
    private final AccessToken token;
    private String matter = "";
    private Workplace at;
    private WebDriver browser;

    @LocalServerPort
    private int port;

    @Autowired
    DrawIT(Workbench workbench, AccessToken token) {
        this.workbench = workbench;
        this.token = token;
    }

    @BeforeAll
    void takeIn() {
        SharedStore.get().empty();
        var sources = List.of(Path.of("sample-data/nominee-med-spa"));
        matter = workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, null, step -> {});
        // The rules are planned before anybody waits for them at the page.
        workbench.open(matter, null, null);
    }

    @BeforeEach
    void sitDown(WebDriver opened) {
        browser = opened;
        at = new Workplace(opened, port).enter(token);
    }

    @Test
    void aChartIsDrawnFromNothingAndBecomesASnapshotWithFindings() throws IOException {
        at.one("form[action='/matters/new'] input[name=name]").sendKeys("Client Alder");
        at.named("button", "Draw it").click();
        at.waiting().until(ExpectedConditions.urlContains("draft=First"));
        at.keep("draw-empty");

        press("a");
        kind("Practice");
        field("cell.0.name", "Alder Medical, P.C.");
        choose("cell.0.form", "pc");
        field("cell.1.state", "CA");
        choose("cell.1.profession", "medicine");
        draw();
        add("Entity", "Alder Management, LLC", "llc");
        add("Person", "Una Lay", null);
        at.keep("draw-parties");

        // By the keys: from the chosen party to one that is searched for.
        at.party("Una Lay").click();
        at.waiting().until(seen -> at.one("#panel h1").getText().equals("Una Lay"));
        press("l");
        typed("alder med", Keys.ENTER);
        shown("cell.0.percent");
        field("cell.0.percent", "100");
        draw();
        // By the mouse: from the dot below a party to another.
        drag("una-lay", "Alder Management");
        shown("cell.0.percent");
        field("cell.0.percent", "100");
        draw();
        drag("alder-management-llc", "Alder Medical");
        shown("cell.0.title");
        field("cell.0.title", "Management services agreement");
        draw();
        at.waiting().until(seen -> at.lines("contract").size() == 1);
        assertThat(at.one("#comes").getText()).contains("appear").doesNotContain("No finding");
        assertThat(at.all(".drawing g.line[data-from=una-lay]")).hasSizeGreaterThan(1);
        at.keep("draw-drawn");

        drawn();
        at.named("#panel button", "Make it the next snapshot").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("main.overview")));
        assertThat(at.one("main").getText()).contains("Alder Medical, P.C.");
        at.keep("draw-saved");
        var id = at.address().replaceFirst(".*/matters/", "");
        var findings = workbench.open(id, null, null).assessment().findings();
        assertThat(findings).anyMatch(finding -> finding.flag().equals("PATH-01"));
        at.open("/matters/" + id + "/chart");
        assertThat(at.party("Alder Medical, P.C.").isDisplayed()).isTrue();
    }

    @Test
    void anExistingChartIsEdited() throws IOException {
        begin("Another owner");
        var before = at.all(".drawing g.party").size();
        add("Person", "Nora Later", null);
        assertThat(at.all(".drawing g.party")).hasSize(before + 1);
        assertThat(at.one("#panel").getText()).contains("Added: ", "Nora Later");

        drag("nora-later", "Halewood Holdings");
        shown("cell.0.percent");
        field("cell.0.percent", "250");
        at.named("#panel button", "Draw it").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel small.wrong")));
        assertThat(at.one("#panel [name='cell.0.percent']").getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(at.one("#panel [name='cell.0.percent']").getDomProperty("value"))
                .isEqualTo("250");
        at.keep("draw-refused");
        at.one("#panel [name='cell.0.percent']").clear();
        field("cell.0.title", "beneficial");
        field("cell.0.percent", "10");
        draw();
        at.waiting()
                .until(seen -> !at.all(".drawing g.line[data-from=nora-later]").isEmpty());

        keys(Keys.CONTROL, "z");
        at.waiting()
                .until(seen -> at.all(".drawing g.line[data-from=nora-later]").isEmpty());
        keys(Keys.CONTROL, Keys.SHIFT, "z");
        at.waiting()
                .until(seen -> !at.all(".drawing g.line[data-from=nora-later]").isEmpty());

        line("pay-medical-director").click();
        shown("cell.0.amount");
        at.keep("draw-line");
        at.script("arguments[0].value = '2025-12-31'", at.one("#panel .ends input[type=date]"));
        at.named("#panel button", "End it").click();
        at.waiting().until(seen -> at.all(".drawing g.line[data-fact=pay-medical-director]")
                .isEmpty());
        assertThat(at.one("#panel .edits").getText()).contains("to is now 2025-12-31");
        at.keep("draw-edited");
    }

    @Test
    void aLineIsSwitchedOffAndOnAndTheTrialIsKept() throws IOException {
        at.complaints();
        at.open("/matters/" + matter + "/chart");
        line("pay-fee").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel [data-off]")));
        at.keep("what-if-line");
        at.one("#panel [data-off]").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("comes")));
        assertThat(at.one("#comes").getText()).contains("end");
        assertThat(at.one("#panel .was").getText()).contains("FEE-");
        at.waiting().until(seen -> at.all(".drawing g.line[data-fact=pay-fee]").isEmpty());
        assertThat(at.one(".sheet").getText()).contains("What-if, not the record");
        at.keep("what-if-off");

        drawn();
        at.named("#panel button", "Switch on: pay-fee").click();
        at.waiting().until(seen -> !at.all(".drawing g.line[data-fact=pay-fee]").isEmpty());
        assertThat(at.one("#comes").getText()).isEqualTo("No finding appears, ends or changes.");

        line("stake-strode-holdings").click();
        shown("cell.0.votes");
        field("cell.0.votes", "20");
        at.named("#panel button", "Change it").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("comes")));
        at.one("#panel .keep input[name=name]").clear();
        at.one("#panel .keep input[name=name]").sendKeys("Strode votes less");
        drawn();
        at.named("#panel button", "Keep").click();
        at.waiting().until(ExpectedConditions.urlContains("Strode"));
        at.keep("what-if-kept");
        at.open("/matters/" + matter + "/what-if");
        assertThat(at.one("main").getText()).contains("Strode votes less");
        assertThat(at.complaints()).isEmpty();
    }

    @Test
    void twoPeopleDrawAndTheSecondIsTold() {
        begin("Both draw");
        var address = at.address();
        var first = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(address);
        var second = browser.getWindowHandle();
        line("pay-stipend").click();
        shown("cell.0.amount");
        browser.switchTo().window(first);
        line("pay-stipend").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel [data-off]")));
        at.one("#panel [data-off]").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("comes")));
        browser.switchTo().window(second);
        field("cell.0.amount", "9000");
        at.named("#panel button", "Change it").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel [role=alert]")));
        assertThat(at.one("#panel [role=alert]").getText()).contains("meanwhile");
        add("Person", "Second Person", null);
        assertThat(at.one("#panel .edits").getText()).contains("Left out", "Second Person");
    }

    private void begin(String name) {
        at.open("/matters/" + matter + "/chart");
        at.one(".menu summary").click();
        at.one(".menu input[name=name]").sendKeys(name);
        at.named(".menu button", "Begin").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("drafting")));
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("body.alive")));
    }

    private void add(String kind, String name, @org.jspecify.annotations.Nullable String form) {
        at.named("#drafting button", "Add a party").click();
        kind(kind);
        field("cell.0.name", name);
        if (form != null) {
            choose("cell.0.form", form);
        }
        draw();
        at.waiting().until(seen -> at.focused().startsWith(name));
    }

    private void kind(String kind) {
        WebElement wanted = at.named("#panel .kinds button", kind);
        if ("true".equals(wanted.getDomAttribute("aria-pressed"))) {
            return;
        }
        wanted.click();
        at.waiting().until(seen -> at.all("#panel .kinds [aria-pressed=true]").stream()
                .anyMatch(pressed -> pressed.getText().equals(kind)));
    }

    /** Sends the form, and waits for what comes of it. */
    private void draw() {
        WebElement button = at.named("#panel button", "Draw it");
        button.click();
        at.waiting().until(ExpectedConditions.stalenessOf(button));
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("comes")));
        drawn();
    }

    /** Waits until the chart stands as it was edited. */
    private void drawn() {
        at.waiting().until(seen -> at.all("#canvas[aria-busy]").isEmpty());
    }

    private void drag(String from, String to) {
        drawn();
        var dot = at.one(".handle[data-party='" + from + "']");
        new Actions(browser)
                .moveToElement(dot)
                .clickAndHold()
                .moveByOffset(8, 8)
                .moveToElement(at.party(to))
                .release()
                .perform();
    }

    private void shown(String field) {
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.name(field)));
    }

    private void field(String name, String text) {
        shown(name);
        var field = at.one("#panel [name='" + name + "']");
        if (field.getTagName().equals("select")) {
            new Select(field).selectByValue(text);
        } else {
            field.clear();
            field.sendKeys(text);
        }
    }

    private void choose(String name, String word) {
        new Select(at.one("#panel [name='" + name + "']")).selectByValue(word);
    }

    private WebElement line(String fact) {
        drawn();
        return at.waiting()
                .until(ExpectedConditions.elementToBeClickable(
                        By.cssSelector(".drawing g.label[data-fact='" + fact + "'] text")));
    }

    private void press(String key) {
        at.one("#canvas").sendKeys(key);
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel h1")));
    }

    private void keys(CharSequence... keys) {
        drawn();
        at.one("#canvas").sendKeys(Keys.chord(keys));
    }

    /** Into the field that the chart has put the keys into. */
    private void typed(String text, Keys then) {
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("to-seek")));
        at.waiting().until(seen -> at.focused().equals("To"));
        at.press(text);
        at.press(then);
    }
}
