package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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

/** The chart of a whole platform: practices in stacks that unfold, and the two dates. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartOfMatterIT {

    private final Workbench workbench;
    private final AccessToken token;
    private String matter = "";
    private Workplace at;

    @LocalServerPort
    private int port;

    @Autowired
    ChartOfMatterIT(Workbench workbench, AccessToken token) {
        this.workbench = workbench;
        this.token = token;
    }

    @BeforeAll
    void takeIn() {
        SharedStore.get().empty();
        var sources = List.of(Path.of("sample-data/private-equity-platform"));
        matter = workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, null, step -> {});
    }

    @BeforeEach
    void sitDown(WebDriver browser) {
        at = new Workplace(browser, port).enter(token);
        at.open("/matters/" + matter + "/chart");
    }

    @Test
    void alikePracticesStandAsOneStackAndUnfold(WebDriver browser) throws IOException {
        new Select(at.one("#practice")).selectByValue("all");
        at.waiting().until(ExpectedConditions.urlContains("practice=all"));
        var stack = at.all(".drawing g.party[data-members]").getFirst();
        var members = String.valueOf(stack.getDomAttribute("data-members")).split(" ");
        var shapes = at.all(".drawing g.party").size();
        assertThat(members).hasSizeGreaterThan(2);
        assertThat(stack.getDomAttribute("aria-label")).contains("folded, Enter unfolds");
        at.keep("chart-matter-folded");

        stack.click();
        at.waiting().until(seen -> at.all(".drawing g.party").size() == shapes - 1 + members.length);
        assertThat(at.address()).contains("unfold=");
        assertThat(at.one(":focus").getDomAttribute("data-id")).isIn(Arrays.asList(members));
        at.keep("chart-matter-unfolded");
        browser.navigate().back();
        at.waiting().until(seen -> at.all(".drawing g.party").size() == shapes);
        browser.navigate().forward();
        at.waiting().until(seen -> at.all(".drawing g.party").size() > shapes);

        at.named("a", "Fold all again").click();
        at.waiting().until(seen -> at.all(".drawing g.party").size() == shapes);
    }

    @Test
    void aFoldedPartyIsFoundAndOpenedAsAPractice() {
        at.open("/matters/" + matter + "/chart?practice=all");
        var folded = String.valueOf(at.all("#seek-list li").stream()
                .filter(option ->
                        String.valueOf(option.getDomProperty("textContent")).contains(" in "))
                .findFirst()
                .orElseThrow()
                .findElement(org.openqa.selenium.By.tagName("span"))
                .getDomProperty("textContent"));
        at.one("#canvas").sendKeys("/");
        at.press(folded, Keys.ENTER);
        at.waiting().until(ExpectedConditions.textToBePresentInElement(at.one("#panel"), folded));
        at.named("#panel a", "Open as practice").click();
        at.waiting().until(seen -> at.one(".head h1").getText().equals(folded));
        assertThat(at.all(".drawing g.party.focus")).hasSize(1);
    }

    @Test
    void theDateOfTheLawGoesFromChangeToChangeWithTheArrows() throws IOException {
        var law = at.one("[data-slider=lawAsOf]");
        var before = at.one("input[name=lawAsOf]").getDomProperty("value");
        law.sendKeys(Keys.ARROW_RIGHT);
        assertThat(at.one(".happens").getText()).matches("(?s)\\d{4}-\\d\\d-\\d\\d: [A-Z]{2}: .*");
        at.keep("chart-law-slider");
        var day = at.one("input[name=lawAsOf]").getDomProperty("value");
        assertThat(day).isGreaterThan(before);
        at.waiting().until(ExpectedConditions.urlContains("lawAsOf=" + day));
        assertThat(at.one(".sheet").getText()).contains(day);
        assertThat(at.focused()).isEqualTo("Law as of");
        at.press(Keys.ARROW_LEFT);
        at.waiting().until(ExpectedConditions.not(ExpectedConditions.urlContains("lawAsOf=" + day)));
    }

    @Test
    void theDateOfTheFactsShowsTheStructureOfThatDay() throws IOException {
        at.open("/matters/" + matter + "/chart?practice=all");
        var now = at.all(".drawing g.party").size();
        var slider = at.one("[data-slider=factsAsOf]");
        slider.sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        assertThat(at.one(".happens").getText()).containsPattern("begins|has ended");
        at.waiting().until(ExpectedConditions.urlContains("factsAsOf="));
        at.open("/matters/" + matter + "/chart?practice=all&factsAsOf=2020-06-01");
        assertThat(at.all(".drawing g.party").size()).isNotEqualTo(now);
        assertThat(at.one(".sheet").getText()).contains("2020-06-01");
        at.keep("chart-earlier-day");
    }
}
