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

/** Drawing in a real browser: a chart from nothing, an existing one edited. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawIT {

    private final Workbench workbench;
    private final AccessToken token;
    private String matter = "";
    private Workplace at;
    private DraftDesk desk;

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
        at = new Workplace(opened, port).enter(token);
        desk = new DraftDesk(opened, at);
    }

    @Test
    void aChartIsDrawnFromNothingAndBecomesASnapshotWithFindings() throws IOException {
        at.one("form[action='/matters/new'] input[name=name]").sendKeys("Client Alder");
        at.named("button", "Draw it").click();
        at.waiting().until(ExpectedConditions.urlContains("draft=First"));
        at.keep("draw-empty");

        desk.press("a");
        desk.kind("Practice");
        desk.field("cell.0.name", "Alder Medical, P.C.");
        desk.choose("cell.0.form", "pc");
        desk.field("cell.1.state", "CA");
        desk.choose("cell.1.profession", "medicine");
        desk.draw();
        desk.add("Entity", "Alder Management, LLC", "llc");
        desk.add("Person", "Una Lay", null);
        at.keep("draw-parties");

        // By the keys: from the chosen party to one that is searched for.
        at.party("Una Lay").click();
        at.waiting().until(seen -> at.one("#panel h1").getText().equals("Una Lay"));
        desk.press("l");
        desk.typed("alder med", Keys.ENTER);
        desk.shown("cell.0.percent");
        desk.field("cell.0.percent", "100");
        desk.draw();
        // By the mouse: from the dot below a party to another.
        desk.drag("una-lay", "Alder Management");
        desk.shown("cell.0.percent");
        desk.field("cell.0.percent", "100");
        desk.draw();
        desk.drag("alder-management-llc", "Alder Medical");
        desk.shown("cell.0.title");
        desk.field("cell.0.title", "Management services agreement");
        desk.draw();
        at.waiting().until(seen -> at.lines("contract").size() == 1);
        assertThat(at.one("#comes").getText()).contains("appear").doesNotContain("No finding");
        assertThat(at.all(".drawing g.line[data-from=una-lay]")).hasSizeGreaterThan(1);
        at.keep("draw-drawn");

        desk.drawn();
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
        desk.begin(matter, "Another owner");
        var before = at.all(".drawing g.party").size();
        desk.add("Person", "Nora Later", null);
        assertThat(at.all(".drawing g.party")).hasSize(before + 1);
        assertThat(at.one("#panel").getText()).contains("Added: ", "Nora Later");

        desk.drag("nora-later", "Halewood Holdings");
        desk.shown("cell.0.percent");
        desk.field("cell.0.percent", "250");
        at.named("#panel button", "Draw it").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel small.wrong")));
        assertThat(at.one("#panel [name='cell.0.percent']").getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(at.one("#panel [name='cell.0.percent']").getDomProperty("value"))
                .isEqualTo("250");
        at.keep("draw-refused");
        at.one("#panel [name='cell.0.percent']").clear();
        desk.field("cell.0.title", "beneficial");
        desk.field("cell.0.percent", "10");
        desk.draw();
        at.waiting()
                .until(seen -> !at.all(".drawing g.line[data-from=nora-later]").isEmpty());

        desk.keys(Keys.CONTROL, "z");
        at.waiting()
                .until(seen -> at.all(".drawing g.line[data-from=nora-later]").isEmpty());
        desk.keys(Keys.CONTROL, Keys.SHIFT, "z");
        at.waiting()
                .until(seen -> !at.all(".drawing g.line[data-from=nora-later]").isEmpty());

        desk.line("pay-medical-director").click();
        desk.shown("cell.0.amount");
        at.keep("draw-line");
        at.script("arguments[0].value = '2025-12-31'", at.one("#panel .ends input[type=date]"));
        at.named("#panel button", "End it").click();
        at.waiting().until(seen -> at.all(".drawing g.line[data-fact=pay-medical-director]")
                .isEmpty());
        assertThat(at.one("#panel .edits").getText()).contains("to is now 2025-12-31");
        at.keep("draw-edited");
    }
}
