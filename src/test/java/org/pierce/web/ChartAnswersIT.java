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

/** The chart as somebody asks it: layers, parties, lines and paths. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartAnswersIT {

    private final Workbench workbench;
    private final AccessToken token;
    private String matter = "";
    private Workplace at;

    @LocalServerPort
    private int port;

    @Autowired
    ChartAnswersIT(Workbench workbench, AccessToken token) {
        this.workbench = workbench;
        this.token = token;
    }

    @BeforeAll
    void takeIn() {
        SharedStore.get().empty();
        var sources = List.of(Path.of("sample-data/nominee-med-spa"));
        matter = workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, null, step -> {});
    }

    @BeforeEach
    void sitDown(WebDriver browser) {
        at = new Workplace(browser, port).enter(token);
        at.open("/matters/" + matter + "/chart");
    }

    @Test
    void switchesOfLayersAndSharesStandInTheAddress() throws IOException {
        var place = at.party("Gavin Strode").getLocation();
        at.named("input", "Money 4").click();
        assertThat(at.lines("money")).isNotEmpty().noneMatch(WebElement::isDisplayed);
        at.one("input[name=shares][value=votes]").sendKeys(Keys.SPACE);
        assertThat(at.address()).contains("off=money", "shares=votes");
        assertThat(ownership()).contains("75.00 % of votes").doesNotContain("60.00 %");
        assertThat(at.party("Gavin Strode").getLocation()).isEqualTo(place);
        at.keep("chart-layers-votes");

        at.open(at.address().substring(at.address().indexOf("/matters")));
        assertThat(at.lines("money")).noneMatch(WebElement::isDisplayed);
        assertThat(ownership()).contains("75.00 % of votes").doesNotContain("60.00 %");
        at.one("input[name=shares][value=economic]").sendKeys(Keys.SPACE);
        assertThat(ownership()).contains("60.00 %").doesNotContain("75.00 %");
    }

    @Test
    void allDerivedControlIsALayerOfItsOwn() throws IOException {
        var lit = at.lines("control").size();
        at.named("a[role=switch]", "All derived control").click();
        at.waiting().until(ExpectedConditions.urlContains("derived=all"));
        assertThat(at.lines("control")).hasSizeGreaterThan(lit);
        at.keep("chart-derived");
        at.named("input", "Control " + at.one("[data-layer=control] ~ small").getText())
                .click();
        assertThat(at.lines("control")).noneMatch(WebElement::isDisplayed);
    }

    @Test
    void aPartyTellsWhoItIsAndEverythingElseIsPushedBack() throws IOException {
        at.party("Paul Ishigaki").click();
        at.waiting().until(ExpectedConditions.textToBePresentInElement(at.one("#panel"), "Licenses"));
        assertThat(at.one("#panel h1").getText()).isEqualTo("Paul Ishigaki, MD");
        assertThat(at.one("#panel").getText()).contains("Towards the practice: may", "CA license in medicine");
        assertThat(dim("Halewood Practice Services")).isFalse();
        assertThat(dim("Lena Ferrant")).isTrue();
        assertThat(at.address()).contains("party=paul-ishigaki");
        at.keep("chart-party");

        at.press(Keys.ESCAPE);
        assertThat(at.address()).doesNotContain("party=");
        assertThat(at.one("#panel h1").getText()).isEqualTo("A lay party decides clinician hiring");
    }

    @Test
    void aLineTellsItsTermsItsSourceAndWhyItConfersControl() throws IOException {
        at.party("Gavin Strode").sendKeys(Keys.ENTER);
        at.waiting().until(ExpectedConditions.textToBePresentInElement(at.one("#panel"), "What it owns"));
        at.all("#panel button.fact").stream()
                .filter(fact -> fact.getText().startsWith("Gavin Strode owns"))
                .findFirst()
                .orElseThrow()
                .click();
        at.waiting().until(ExpectedConditions.textToBePresentInElement(at.one("#panel"), "Why it confers control"));
        assertThat(at.one("#panel").getText())
                .contains("Each Class A Unit carries two votes", "(p. 9)", "more than half of the votes")
                .contains("Findings that rest on it", "Critical");
        assertThat(at.address()).contains("line=stake-strode-holdings");
        at.keep("chart-line");

        at.open(at.address().substring(at.address().indexOf("/matters")));
        at.waiting().until(ExpectedConditions.textToBePresentInElement(at.one("#panel"), "Why it confers control"));
    }

    @Test
    void whyAPartyControlsAnotherIsAnsweredBesideTheChart() throws IOException {
        at.party("Halewood Practice Services").sendKeys(Keys.ENTER);
        ask("why-seek", "gavin");
        assertThat(at.one(".because").getText())
                .contains(
                        "Yes. On the facts on file for", "Gavin Strode holds 75.00 % of the votes in Halewood Holdings")
                .contains("Halewood Holdings, LLC alone governs Halewood Practice Services, LLC by office", "(p. ");
        assertThat(at.address()).contains("party=halewood-mso", "why=gavin-strode");
        assertThat(at.focused()).isEqualTo("Does Gavin Strode control Halewood Practice Services, LLC?");
        at.keep("chart-why-yes");

        at.one(".because button.fact").click();
        at.waiting().until(ExpectedConditions.textToBePresentInElement(at.one("#panel"), "What it is"));
        assertThat(at.address()).contains("line=stake-strode-holdings").doesNotContain("why=");
        at.script("history.back()");
        at.waiting().until(ExpectedConditions.textToBePresentInElement(at.one("#panel"), "Yes. On the facts"));
    }

    @Test
    void whyNotTellsWhatIsMissingAndWhoHasIt() throws IOException {
        at.party("Tamsin Vale Growth Fund").sendKeys(Keys.ENTER);
        ask("whom-seek", "halewood holdings");
        assertThat(at.one(".because").getText())
                .contains("No. On the facts on file for", "What is not on file is not known")
                .contains(
                        "brings 25.00 % of the votes; more than 50.00 % is needed: more than 25.00 points are missing")
                .contains("It would be enough with what Gavin Strode has here");
        at.keep("chart-why-no");
        at.named("button", "The other way round").click();
        at.waiting().until(ExpectedConditions.urlContains("why=halewood-holdings"));
        at.waiting()
                .until(ExpectedConditions.textToBePresentInElement(
                        at.one("#panel"), "Does Halewood Holdings, LLC control"));
    }

    @Test
    void whileTheSizeOfAStakeIsTypedThePanelSaysWhoWouldControl() throws IOException {
        at.open("/matters/" + matter + "/chart?line=stake-strode-holdings");
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.name("cell.0.votes")));
        var votes = at.one("#panel .numbers [name='cell.0.votes']");
        votes.clear();
        votes.sendKeys("20");
        at.waiting()
                .until(ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector("[data-trial]"), "no longer control"));
        assertThat(at.one("[data-trial]").getText())
                .contains("Gavin Strode would no longer control", "Halewood Holdings, LLC")
                .contains("Largest ultimate owners of Halewood Holdings, LLC: Gavin Strode 60.00 %");
        at.keep("chart-stake-typed");
        votes.clear();
        votes.sendKeys("70");
        at.waiting()
                .until(ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector("[data-trial]"), "Nobody would control more or less"));
    }

    private void ask(String field, String name) {
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id(field)));
        at.one("#" + field).sendKeys(name);
        at.waiting().until(seen -> "true".equals(at.one("#" + field).getDomAttribute("aria-expanded")));
        at.one("#" + field).sendKeys(Keys.ENTER);
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".because")));
    }

    @Test
    void hopsAreSteppedThroughWithTheKeys() {
        at.one("#canvas").sendKeys("]");
        at.waiting().until(ExpectedConditions.textToBePresentInElement(at.one("#panel"), "What it is"));
        at.press("]", "]", "]");
        at.waiting().until(ExpectedConditions.textToBePresentInElement(at.one("#panel"), "Derived from facts"));
        assertThat(at.one("#panel").getText()).contains("We are pleased to offer you the position");
        assertThat(at.all(".line.chosen")).isNotEmpty();
    }

    @Test
    void pathsBetweenTwoPartiesAreSteppedThrough() throws IOException {
        new Select(at.one("#from")).selectByVisibleText("Gavin Strode");
        new Select(at.one("#to")).selectByVisibleText("Halewood Aesthetic Medicine, P.C.");
        at.named("button", "Show paths").click();
        at.waiting().until(ExpectedConditions.urlContains("from=gavin-strode"));
        assertThat(at.one(".stepper").getText()).startsWith("Path 1 of ");
        var first = at.one("#panel").getText();
        at.keep("chart-path");
        at.named("a", "Next").click();
        at.waiting().until(ExpectedConditions.urlContains("path=2"));
        assertThat(at.one("#panel").getText()).isNotEqualTo(first).contains("hops of control");

        at.named("button", "Swap").click();
        at.waiting().until(ExpectedConditions.urlContains("to=gavin-strode"));
        assertThat(at.one(".rail").getText()).contains("None found by these means on this day.");
    }

    @Test
    void aPathByOneMeansLeavesTheOthersOut() {
        at.open("/matters/" + matter + "/chart?from=gavin-strode&to=halewood-mso&channel=votes");
        assertThat(at.one("#panel").getText()).contains("Votes").doesNotContain("Office");
        at.open("/matters/" + matter + "/chart?from=gavin-strode&to=halewood-mso&channel=fee");
        assertThat(at.one(".rail").getText()).contains("None found by these means");
    }

    private String ownership() {
        return String.join(
                "\n",
                at.all(".drawing g.label[data-kind=equity]").stream()
                        .map(WebElement::getText)
                        .toList());
    }

    /** A party is dimmed by the group around it. */
    private boolean dim(String name) {
        return Boolean.TRUE.equals(
                at.script("return arguments[0].parentElement.classList.contains('dim')", at.party(name)));
    }
}
