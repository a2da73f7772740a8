package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
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

/** Findings worked to their close in a real browser: decided on, by two people, in bulk, by keys, in saved views. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingsIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final String NEXT_YEAR = LocalDate.now().plusYears(1).toString();

    private final Workbench workbench;
    private final AccessToken token;
    private String matter = "";

    @LocalServerPort
    private int port;

    @Autowired
    FindingsIT(Workbench workbench, AccessToken token) {
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
    void aFindingIsAcceptedAndTheTrailSaysSo(WebDriver browser) throws IOException {
        openFindings(browser);
        row(browser, 0).findElement(By.cssSelector("a.open")).click();
        keep(browser, "finding-open");
        choose(browser, "accepted");
        browser.findElement(By.name("reason")).sendKeys("Priced in.");
        save(browser);
        assertThat(browser.findElement(By.cssSelector(".told")).getText()).contains("last day", "needs a name");
        assertThat(value(browser, "reason")).isEqualTo("Priced in.");
        keep(browser, "finding-refused");
        setDate(browser, "until", NEXT_YEAR);
        browser.findElement(By.name("acceptedBy")).sendKeys("R. Adeyemi");
        browser.findElement(By.name("assignee")).sendKeys("Ana Lee");
        setDate(browser, "due", "2027-01-31");
        browser.findElement(By.name("beforeClosing")).click();
        browser.findElement(By.cssSelector("textarea[name=comment]")).sendKeys("Seller signs a side letter.");
        save(browser);
        assertThat(browser.findElement(By.cssSelector(".keys")).getText())
                .contains("Accepted; until " + NEXT_YEAR + " by R. Adeyemi", "Ana Lee, due 2027-01-31, before closing");
        assertThat(browser.findElement(By.id("history")).getText())
                .contains("Seller signs a side letter.", "State: Accepted, before Open", "Owner: Ana Lee, before none");
        keep(browser, "finding-accepted");
        browser.findElement(By.linkText("Trail")).click();
        Workplace.waiting(browser).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("table.trail")));
        assertThat(browser.findElement(By.cssSelector("table.trail")).getText())
                .contains("decided on", "commented on", "took in");
        keep(browser, "trail");
    }

    @Test
    void theSecondOfTwoIsToldAndLosesNothingTyped(WebDriver browser) throws IOException {
        openFindings(browser);
        row(browser, 1).findElement(By.cssSelector("a.open")).click();
        var address = browser.getCurrentUrl();
        var first = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(address);
        var second = browser.getWindowHandle();
        browser.switchTo().window(first);
        browser.findElement(By.name("assignee")).sendKeys("First");
        save(browser);
        browser.switchTo().window(second);
        browser.findElement(By.name("assignee")).sendKeys("Second");
        browser.findElement(By.cssSelector("textarea[name=comment]")).sendKeys("My long thought.");
        save(browser);
        assertThat(browser.findElement(By.cssSelector(".told")).getText()).contains("Not saved", "owner First");
        assertThat(value(browser, "assignee")).isEqualTo("Second");
        assertThat(value(browser, "comment")).isEqualTo("My long thought.");
        keep(browser, "finding-conflict");
        save(browser);
        assertThat(browser.findElement(By.id("history")).getText())
                .contains("My long thought.", "Owner: Second, before First", "Owner: First, before none");
        browser.close();
        browser.switchTo().window(first);
    }

    @Test
    void theKeyboardPicksAndSeveralAreChangedAtOnce(WebDriver browser) throws IOException {
        openFindings(browser);
        var body = browser.findElement(By.tagName("body"));
        body.sendKeys("j");
        browser.switchTo().activeElement().sendKeys("x");
        browser.switchTo().activeElement().sendKeys("jj");
        browser.switchTo().activeElement().sendKeys("x");
        browser.switchTo().activeElement().sendKeys("k");
        assertThat(browser.findElement(By.id("count")).getText()).isEqualTo("2 picked");
        var second = row(browser, 1).findElement(By.cssSelector("a.open"));
        assertThat(browser.switchTo().activeElement()).isEqualTo(second);
        keep(browser, "findings-picked");
        browser.findElement(By.name("assignee")).sendKeys("Ana");
        new Select(browser.findElement(By.name("beforeClosing"))).selectByValue("true");
        browser.findElement(By.cssSelector("#bulk .btn.main")).click();
        Workplace.waiting(browser).until(ExpectedConditions.presenceOfElementLocated(By.className("done")));
        assertThat(browser.findElement(By.className("done")).getText()).isEqualTo("2 findings changed.");
        assertThat(List.of(row(browser, 0), row(browser, 2)))
                .allSatisfy(row -> assertThat(row.getText()).contains("Ana", "before closing"));
        assertThat(row(browser, 1).getText()).doesNotContain("before closing");
        row(browser, 0).findElement(By.name("pick")).click();
        browser.findElement(By.cssSelector("[name=clear][value=owner]")).click();
        browser.findElement(By.cssSelector("#bulk .btn.main")).click();
        Workplace.waiting(browser).until(ExpectedConditions.textToBe(By.className("done"), "1 finding changed."));
        assertThat(row(browser, 0).getText()).contains("before closing").doesNotContain("Ana");
        assertThat(row(browser, 2).getText()).contains("Ana");
        browser.findElement(By.tagName("body")).sendKeys("j");
        var address = browser.getCurrentUrl();
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        Workplace.waiting(browser).until(ExpectedConditions.not(ExpectedConditions.urlToBe(address)));
        assertThat(browser.getCurrentUrl()).contains("/findings/");
    }

    @Test
    void aViewIsSavedGroupedAndOpenedAgain(WebDriver browser) throws IOException {
        openFindings(browser);
        new Select(browser.findElement(By.name("by"))).selectByValue("template");
        Workplace.waiting(browser).until(ExpectedConditions.urlContains("by=template"));
        Workplace.waiting(browser).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("tr.group")));
        assertThat(browser.findElements(By.cssSelector("tr.group"))).hasSizeGreaterThan(1);
        new Select(browser.findElement(By.name("status"))).selectByValue("open");
        Workplace.waiting(browser).until(ExpectedConditions.urlContains("status=open"));
        browser.findElement(By.id("view-name")).sendKeys("Open by template", Keys.ENTER);
        Workplace.waiting(browser).until(ExpectedConditions.presenceOfElementLocated(By.linkText("Open by template")));
        keep(browser, "findings-grouped");
        openFindings(browser);
        browser.findElement(By.linkText("Open by template")).click();
        Workplace.waiting(browser).until(ExpectedConditions.urlContains("by=template"));
        Workplace.waiting(browser).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("tr.group")));
        assertThat(browser.getCurrentUrl()).contains("by=template", "status=open");
        browser.findElement(By.id("view-name")).sendKeys("OPEN by template", Keys.ENTER);
        Workplace.waiting(browser).until(ExpectedConditions.presenceOfElementLocated(By.className("problem")));
        assertThat(value(browser, "name")).isEqualTo("OPEN by template");
        browser.findElement(By.cssSelector("[aria-label='Remove the view Open by template']"))
                .click();
        Workplace.waiting(browser).until(ExpectedConditions.numberOfElementsToBe(By.linkText("Open by template"), 0));
    }

    private void openFindings(WebDriver browser) {
        browser.manage().window().setSize(new Dimension(1500, 1000));
        browser.get("http://127.0.0.1:%d/?token=%s".formatted(port, token.token()));
        browser.findElement(By.linkText("Project Alder")).click();
        browser.findElement(By.linkText("Findings")).click();
    }

    private static WebElement row(WebDriver browser, int at) {
        return browser.findElements(By.cssSelector("#table [data-row]")).get(at);
    }

    private static void choose(WebDriver browser, String state) {
        browser.findElement(By.cssSelector(".state input[value=%s]".formatted(state)))
                .click();
    }

    /** Typed as the browser's picker would set it: how dates are typed differs by the language of the machine. */
    private static void setDate(WebDriver browser, String name, String day) {
        ((JavascriptExecutor) browser)
                .executeScript("document.getElementsByName(arguments[0])[0].value = arguments[1]", name, day);
    }

    private static String value(WebDriver browser, String name) {
        return String.valueOf(browser.findElement(By.cssSelector("[name=%s]:not([type=hidden])".formatted(name)))
                .getDomProperty("value"));
    }

    private static void save(WebDriver browser) {
        var button = browser.findElement(By.cssSelector(".review .btn.main"));
        button.click();
        Workplace.waiting(browser).until(ExpectedConditions.stalenessOf(button));
        Workplace.waiting(browser)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".review .btn.main")));
    }

    private static void keep(WebDriver browser, String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        var taken = ((TakesScreenshot) browser).getScreenshotAs(OutputType.FILE).toPath();
        Files.move(taken, SCREENSHOTS.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    }
}
