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
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WindowType;
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

/** Trying on the chart in a real browser: a line switched off and on, and two people at one draft. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwitchOffIT {

    private final Workbench workbench;
    private final AccessToken token;
    private String matter = "";
    private Workplace at;
    private DraftDesk desk;
    private WebDriver browser;

    @LocalServerPort
    private int port;

    @Autowired
    SwitchOffIT(Workbench workbench, AccessToken token) {
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
        browser = opened;
    }

    @Test
    void aLineIsSwitchedOffAndOnAndTheTrialIsKept() throws IOException {
        at.complaints();
        at.open("/matters/" + matter + "/chart");
        var parties = at.all(".drawing g.party").size();
        desk.line("pay-fee").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel [data-off]")));
        at.keep("what-if-line");
        at.one("#panel [data-off]").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("comes")));
        assertThat(at.one("#comes").getText()).contains("end");
        assertThat(at.one("#panel .was").getText()).contains("FEE-");
        at.waiting()
                .until(seen -> !at.all(".drawing g.line.off[data-fact=pay-fee]").isEmpty());
        assertThat(at.one(".sheet").getText()).contains("What-if, not the record", "Switched off");
        assertThat(at.all(".drawing g.party")).hasSize(parties);
        at.keep("what-if-off");

        desk.drawn();
        desk.line("pay-fee").click();
        at.waiting().until(ExpectedConditions.elementToBeClickable(By.cssSelector("#panel [data-on]")));
        at.keep("what-if-ghost");
        at.one("#panel [data-on]").click();
        at.waiting().until(seen -> at.all(".drawing g.line.off").isEmpty());
        assertThat(at.all(".drawing g.line[data-fact=pay-fee]")).isNotEmpty();
        assertThat(at.one("#comes").getText()).isEqualTo("No finding appears, ends or changes.");

        desk.line("stake-strode-holdings").click();
        desk.shown("cell.0.votes");
        desk.field("cell.0.votes", "20");
        at.named("#panel button", "Change it").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("comes")));
        at.one("#panel .keep input[name=name]").clear();
        at.one("#panel .keep input[name=name]").sendKeys("Strode votes less");
        desk.drawn();
        at.named("#panel button", "Keep").click();
        at.waiting().until(ExpectedConditions.urlContains("Strode"));
        at.keep("what-if-kept");
        at.open("/matters/" + matter + "/what-if");
        assertThat(at.one("main").getText()).contains("Strode votes less");
        assertThat(at.complaints()).isEmpty();
    }

    @Test
    void twoPeopleDrawAndTheSecondIsTold() {
        desk.begin(matter, "Both draw");
        var address = at.address();
        var first = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(address);
        var second = browser.getWindowHandle();
        desk.line("pay-stipend").click();
        desk.shown("cell.0.amount");
        browser.switchTo().window(first);
        desk.line("pay-stipend").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel [data-off]")));
        at.one("#panel [data-off]").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("comes")));
        browser.switchTo().window(second);
        desk.field("cell.0.amount", "9000");
        at.named("#panel button", "Change it").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel [role=alert]")));
        assertThat(at.one("#panel [role=alert]").getText()).contains("meanwhile");
        desk.add("Person", "Second Person", null);
        assertThat(at.one("#panel .edits").getText()).contains("Left out", "Second Person");
    }
}
