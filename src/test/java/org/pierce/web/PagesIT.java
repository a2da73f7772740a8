package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;
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

/** The workbench as a user meets it, in a real browser. Screenshots are kept under target/screenshots. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Workbench workbench;
    private final AccessToken token;
    private String nominee = "";

    @LocalServerPort
    private int port;

    @Autowired
    PagesIT(Workbench workbench, AccessToken token) {
        this.workbench = workbench;
        this.token = token;
    }

    @BeforeAll
    void takeIn() {
        SharedStore.get().empty();
        var sources = List.of(Path.of("sample-data/nominee-med-spa"));
        nominee = workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, null, step -> {});
    }

    @Test
    void fromTheListToTheOverviewToTheChart(WebDriver browser) throws IOException {
        enter(browser);
        keep(browser, "matters");
        browser.findElement(By.linkText("Project Alder")).click();
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("strong indicators of lay control");
        assertThat(browser.findElements(
                        By.cssSelector(".heat td.h5, .heat td.h4, .heat td.h3, .heat td.h2, .heat td.h1")))
                .isNotEmpty();
        keep(browser, "overview");
        browser.findElement(By.linkText("Halewood Aesthetic Medicine, P.C.")).click();
        assertThat(browser.findElements(By.cssSelector(".drawing svg"))).hasSize(1);
        keep(browser, "chart");
    }

    @Test
    void layersAreSwitchedOffWithoutMovingAnything(WebDriver browser) throws IOException {
        enter(browser);
        open(browser, "/matters/" + nominee + "/chart");
        var money = browser.findElements(By.cssSelector(".drawing .layer-money"));
        assertThat(money).isNotEmpty().allMatch(WebElement::isDisplayed);
        var place = browser.findElement(By.cssSelector(".drawing [data-id]")).getLocation();
        browser.findElement(By.cssSelector("[data-layer=money]")).click();
        assertThat(browser.findElements(By.cssSelector(".drawing .layer-money")))
                .noneMatch(WebElement::isDisplayed);
        assertThat(browser.findElement(By.cssSelector(".drawing [data-id]")).getLocation())
                .isEqualTo(place);
        keep(browser, "chart-without-money");
        browser.findElement(By.cssSelector("[data-layer=money]")).click();
        assertThat(browser.findElements(By.cssSelector(".drawing .layer-money")))
                .allMatch(WebElement::isDisplayed);
    }

    @Test
    void findingsAreFilteredInTheAddress(WebDriver browser) throws IOException {
        enter(browser);
        open(browser, "/matters/" + nominee + "/findings");
        var all = browser.findElements(By.cssSelector("#table tbody tr")).size();
        assertThat(all).isGreaterThan(5);
        new Select(browser.findElement(By.name("severity"))).selectByValue("high");
        Workplace.waiting(browser).until(ExpectedConditions.urlContains("severity=high"));
        Workplace.waiting(browser)
                .until(seen ->
                        seen.findElements(By.cssSelector("#table tbody tr")).size() < all);
        assertThat(browser.findElements(By.cssSelector("#table .sev")))
                .isNotEmpty()
                .allMatch(severity -> severity.getText().equals("High"));
        keep(browser, "findings");
        browser.navigate().refresh();
        assertThat(browser.findElements(By.cssSelector("#table .sev")))
                .allMatch(severity -> severity.getText().equals("High"));
        browser.findElement(By.cssSelector("#table tbody a")).click();
        assertThat(browser.findElement(By.cssSelector("h1")).getText()).isNotBlank();
        assertThat(browser.findElements(By.id("cure"))).hasSize(1);
        keep(browser, "finding");
    }

    @Test
    void keysLeadThroughTheFindings(WebDriver browser) {
        enter(browser);
        open(browser, "/matters/" + nominee + "/findings");
        browser.findElement(By.cssSelector("#table tbody a")).click();
        var first = browser.findElement(By.tagName("h1")).getText();
        browser.findElement(By.tagName("body")).sendKeys("]");
        Workplace.waiting(browser)
                .until(seen -> !seen.findElement(By.tagName("h1")).getText().equals(first));
        browser.findElement(By.tagName("body")).sendKeys("/");
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("find");
        browser.switchTo().activeElement().sendKeys("owner", Keys.ENTER);
        Workplace.waiting(browser).until(ExpectedConditions.urlContains("text=owner"));
    }

    @Test
    void aWorkbookIsTakenInAndABadOneIsToldRowByRow(WebDriver browser) throws IOException {
        enter(browser);
        var good = Path.of("target/upload/people.csv");
        Files.createDirectories(good.getParent());
        Files.writeString(good, "id,name\nann,Ann Lee\n");
        browser.findElement(By.name("files")).sendKeys(good.toAbsolutePath().toString());
        browser.findElement(By.cssSelector("form.upload button")).click();
        Workplace.waiting(browser).until(ExpectedConditions.textToBe(By.tagName("h1"), "Nothing was stored"));
        assertThat(browser.findElement(By.id("progress")).getText()).contains("entities", "Error");
        keep(browser, "upload-problems");
    }

    @Test
    void noPageAsksForAnythingElsewhereOrBreaksItsPolicy(WebDriver browser) {
        enter(browser);
        for (var page : new String[] {"", "/findings", "/chart", "/report", "/timeline"}) {
            open(browser, "/matters/" + nominee + page);
        }
        for (var page : new String[] {"/rules", "/law", "/law/US", "/law/compare?states=CA,OR,NY"}) {
            open(browser, page);
        }
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .as("what the browser complained of")
                .isEmpty();
    }

    @Test
    void statesAreLaidSideBySide(WebDriver browser) throws IOException {
        enter(browser);
        open(browser, "/law");
        browser.findElement(By.linkText("States side by side")).click();
        browser.findElement(By.name("states")).sendKeys("ca, or NY", Keys.ENTER);
        Workplace.waiting(browser).until(ExpectedConditions.urlContains("states=ca"));
        assertThat(browser.findElements(By.cssSelector(".sides thead th a")))
                .extracting(WebElement::getText)
                .startsWith("CA", "OR", "NY");
        keep(browser, "law-compared");
    }

    @Test
    void theTimelineNamesTheDayAndTheCause(WebDriver browser) throws IOException {
        enter(browser);
        open(browser, "/matters/" + nominee + "/timeline?until=2031-01-01");
        assertThat(browser.findElement(By.className("lead")).getText()).contains("2031-01-01");
        keep(browser, "timeline");
    }

    @Test
    void theReportIsReadInTheBrowser(WebDriver browser) throws IOException {
        enter(browser);
        open(browser, "/matters/" + nominee + "/report.html");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Red-flag report");
        assertThat(browser.findElements(By.cssSelector(".chart svg"))).isNotEmpty();
        keep(browser, "report");
    }

    private void enter(WebDriver browser) {
        browser.get("http://127.0.0.1:%d/?token=%s".formatted(port, token.token()));
        assertThat(browser.getCurrentUrl()).doesNotContain("token");
    }

    private void open(WebDriver browser, String path) {
        browser.get("http://127.0.0.1:%d%s".formatted(port, path));
    }

    private static void keep(WebDriver browser, String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        File taken = ((TakesScreenshot) browser).getScreenshotAs(OutputType.FILE);
        Files.move(
                taken.toPath(), SCREENSHOTS.resolve(name + ".png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
