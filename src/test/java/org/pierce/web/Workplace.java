package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser at the pages of a running workbench, as somebody sits before it. */
final class Workplace {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final WebDriver browser;
    private final int port;

    Workplace(WebDriver browser, int port) {
        this.browser = browser;
        this.port = port;
    }

    /** Comes in by the printed address. */
    Workplace enter(AccessToken token) {
        open("/?token=" + token.token());
        assertThat(browser.getCurrentUrl()).doesNotContain("token");
        return this;
    }

    void open(String path) {
        browser.get("http://127.0.0.1:%d%s".formatted(port, path));
    }

    WebDriverWait waiting() {
        return waiting(browser);
    }

    /** What is waited for may be swapped while one looks at it: looked at again. */
    static WebDriverWait waiting(WebDriver browser) {
        var waiting = new WebDriverWait(browser, PATIENCE);
        waiting.ignoring(StaleElementReferenceException.class);
        return waiting;
    }

    /** The one element of a role with a name, as readers of the page are told it. */
    WebElement named(String css, String name) {
        return waiting().until(seen -> seen.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .filter(element -> name.equals(element.getAccessibleName()))
                .findFirst()
                .orElse(null));
    }

    /** The party of the drawing whose words begin with a name. */
    WebElement party(String name) {
        return browser.findElements(By.cssSelector(".drawing g.party")).stream()
                .filter(party ->
                        String.valueOf(party.getDomAttribute("aria-label")).startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no party is called " + name));
    }

    /** The lines of the drawing of one kind. */
    List<WebElement> lines(String kind) {
        return browser.findElements(By.cssSelector(".drawing g.line[data-kind=%s]".formatted(kind)));
    }

    WebElement one(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css));
    }

    String focused() {
        return browser.switchTo().activeElement().getAccessibleName();
    }

    void press(CharSequence... keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    String address() {
        return String.valueOf(browser.getCurrentUrl());
    }

    Object script(String words, Object... with) {
        return ((JavascriptExecutor) browser).executeScript(words, with);
    }

    /** The scale in which the drawing is seen, in percent, as the page says it. */
    int percent() {
        return Integer.parseInt(one("[data-percent]").getText().replace(" %", ""));
    }

    /** The cookie of this browser, to ask for a file as it would. */
    String cookie() {
        return browser.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What the browser complained of since it was last asked. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    void keep(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        File taken = ((TakesScreenshot) browser).getScreenshotAs(OutputType.FILE);
        Files.move(taken.toPath(), SCREENSHOTS.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    }
}
