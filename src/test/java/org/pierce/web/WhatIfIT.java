package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
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

/** What-if in a real browser: a fact left out, a number changed, a row added, taken back, kept as the next snapshot, by two people. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfIT {

    private static final String RIGHT = "pow-replace-owner";

    private final Workbench workbench;
    private final AccessToken token;
    private String matter = "";

    @LocalServerPort
    private int port;

    @Autowired
    WhatIfIT(Workbench workbench, AccessToken token) {
        this.workbench = workbench;
        this.token = token;
    }

    @BeforeEach
    void takeIn() {
        SharedStore.get().empty();
        var sources = List.of(Path.of("sample-data/nominee-med-spa"));
        matter = workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, null, step -> {});
    }

    @Test
    void aRightIsLeftOutTakenBackAndTheResultBecomesTheNextSnapshot(WebDriver browser) throws IOException {
        var place = begin(browser, "Without the call");
        place.keep("scenario-empty");
        assertThat(place.one("#summary").getText()).isEqualTo("No finding appears, ends or changes.");

        choose(place, "powers");
        press(place, "Leave out " + RIGHT);
        assertThat(place.one("#summary").getText()).contains("end");
        assertThat(place.one(".comes .gaps").getText()).contains("SUC-02", "ends at");
        assertThat(place.one(".edits").getText()).contains("Left out");
        place.keep("scenario-without-the-right");

        press(place, "Undo");
        assertThat(place.one("#summary").getText()).isEqualTo("No finding appears, ends or changes.");
        press(place, "Redo");
        assertThat(place.one(".comes .gaps").getText()).contains("SUC-02");

        press(place, "Make it the next snapshot");
        assertThat(place.one(".context").getText()).contains("Snapshot 2");
        var findings = workbench.open(matter, null, null).assessment().findings();
        assertThat(findings).noneMatch(finding -> finding.flag().equals("SUC-02"));
        place.one("nav.tabs a[href$='compare']").click();
        place.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("facts")));
        assertThat(place.one("#facts").getText()).contains("powers", "went", "replacing the owner");
        assertThat(place.one("#findings").getText()).contains("SUC-02", "ends at", "By the facts.");
        place.keep("compare-snapshots");
        place.one("nav.tabs a[href$='what-if']").click();
        place.waiting()
                .until(ExpectedConditions.textToBePresentInElementLocated(By.id("main"), "There is no scenario yet"));
    }

    @Test
    void aWrongNumberIsRefusedAndStaysInTheForm(WebDriver browser) throws IOException {
        var place = begin(browser, "Other shares");
        place.all("a.btn").stream()
                .filter(button -> button.getText().equals("Change"))
                .findFirst()
                .orElseThrow()
                .click();
        var percent = place.one("input[name='cell.percent']");
        percent.clear();
        percent.sendKeys("250");
        press(place, "Try it");
        assertThat(place.one("[role=alert]").getText()).contains("cannot be kept");
        assertThat(place.one("input[name='cell.percent']").getDomProperty("value"))
                .isEqualTo("250");
        place.keep("scenario-refused");
    }

    @Test
    void aRowIsAdded(WebDriver browser) throws IOException {
        var place = begin(browser, "One more");
        choose(place, "people");
        place.all("a.btn").stream()
                .filter(button -> button.getText().equals("Add a row"))
                .findFirst()
                .orElseThrow()
                .click();
        place.one("input[name='cell.name']").sendKeys("Dr. Later");
        press(place, "Try it");
        assertThat(place.one(".edits").getText()).contains("Added", "Dr. Later");
        place.keep("scenario-added");
    }

    @Test
    void twoPeopleEditAndTheSecondIsTold(WebDriver browser) {
        var place = begin(browser, "Both");
        choose(place, "powers");
        var address = place.address();
        var first = browser.getWindowHandle();
        browser.switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
        browser.get(address);
        var second = browser.getWindowHandle();
        browser.switchTo().window(first);
        press(place, "Leave out " + RIGHT);
        browser.switchTo().window(second);
        press(place, "Leave out " + RIGHT);
        assertThat(place.one("[role=alert]").getText()).contains("changed the same meanwhile");
        browser.switchTo().window(first);
        assertThat(place.all(".edits li")).hasSize(1);
    }

    private Workplace begin(WebDriver browser, String name) {
        var place = new Workplace(browser, port).enter(token);
        place.open("/matters/" + matter + "/what-if");
        place.one("input[name=name]").sendKeys(name);
        press(place, "Begin");
        assertThat(place.one("h1").getText()).isEqualTo(name);
        return place;
    }

    private static void choose(Workplace place, String sheet) {
        place.one("select[name=sheet]")
                .findElement(By.cssSelector("option[value='" + sheet + "']"))
                .click();
        press(place, "Show", "form[aria-label='Which facts'] button");
    }

    private static void press(Workplace place, String name) {
        press(place, name, "button");
    }

    /** Presses a button, and waits for the page that comes. */
    private static void press(Workplace place, String name, String css) {
        WebElement button = place.named(css, name);
        button.click();
        place.waiting().until(ExpectedConditions.stalenessOf(button));
        place.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("main")));
    }
}
