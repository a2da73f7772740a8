package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
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

/** From the first page to a finding accepted with its reason, without a mouse. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {

    private final Workbench workbench;
    private final AccessToken token;

    @LocalServerPort
    private int port;

    @Autowired
    KeyboardIT(Workbench workbench, AccessToken token) {
        this.workbench = workbench;
        this.token = token;
    }

    @BeforeAll
    void takeIn() {
        SharedStore.get().empty();
        var sources = List.of(Path.of("sample-data/nominee-med-spa"));
        workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, null, step -> {});
    }

    @Test
    void aFindingIsAcceptedWithoutAMouse(WebDriver browser) throws IOException {
        var at = new Workplace(browser, port).enter(token);
        var keys = new Keyboard(browser);
        keys.to("Skip to content");
        at.keep("keyboard-skip");
        keys.to("Project Alder");
        follow(at, keys);

        keys.to("Skip to content");
        keys.press(Keys.ENTER);
        keys.to(stop -> stop.tag().equals("A"), "a link of the page");
        assertThat(inMain(keys.here()))
                .as("the first link behind the skipped ones")
                .isTrue();
        browser.navigate().refresh();
        keys.to("Findings");
        follow(at, keys);

        keys.press("j");
        keys.press("j");
        assertThat(keys.here().getDomAttribute("class")).isEqualTo("open");
        var title = keys.here().getText();
        follow(at, keys);
        assertThat(at.one("h1").getText()).isEqualTo(title);

        keys.toField("decision");
        at.keep("keyboard-state");
        keys.press(Keys.ARROW_RIGHT);
        assertThat(keys.here().getDomAttribute("value")).isEqualTo("accepted");
        var last = LocalDate.now().plusYears(1);
        keys.to("Accepted until");
        keys.typeDay(last.getYear(), last.getMonthValue(), last.getDayOfMonth());
        keys.to("Accepted by");
        keys.press("R. Adeyemi");
        keys.toField("reason");
        keys.press("Priced in.");
        keys.to("Save");
        at.keep("keyboard-typed");
        follow(at, keys);
        assertThat(at.one(".keys").getText()).contains("Accepted; until " + last + " by R. Adeyemi");
        assertThat(at.one("#history").getText()).contains("Priced in.");
        at.keep("keyboard-accepted");
    }

    /** Presses Enter, and waits for the page that comes. */
    private static void follow(Workplace at, Keyboard keys) {
        var left = at.one("body");
        keys.press(Keys.ENTER);
        at.waiting().until(ExpectedConditions.stalenessOf(left));
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("main")));
    }

    private static boolean inMain(WebElement element) {
        return !element.findElements(By.xpath("ancestor::main")).isEmpty();
    }
}
