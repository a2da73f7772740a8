package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput;
import org.pierce.analysis.Sources;
import org.pierce.analysis.Workbench;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.SharedStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The chart as somebody works with it: moving about, finding parties, sharing it. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartIT {

    private static final String PRACTICE = "Halewood Aesthetic Medicine, P.C.";

    private final Workbench workbench;
    private final AccessToken token;
    private String matter = "";
    private Workplace at;

    @LocalServerPort
    private int port;

    @Autowired
    ChartIT(Workbench workbench, AccessToken token) {
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
    void theChartIsMovedByWheelDragButtonsAndKeys(WebDriver browser) throws IOException {
        var fitted = at.percent();
        at.named("button", "Larger").click();
        assertThat(at.percent()).isGreaterThan(fitted);
        at.press("0");
        assertThat(at.percent()).isEqualTo(fitted);
        at.press("+", "+");
        assertThat(at.percent()).isGreaterThan(fitted);
        at.press("-", "-");
        assertThat(at.percent()).isEqualTo(fitted);

        var canvas = at.one("#canvas");
        var practice = at.party(PRACTICE);
        var before = practice.getRect();
        new Actions(browser)
                .scrollFromOrigin(WheelInput.ScrollOrigin.fromElement(practice), 0, -300)
                .perform();
        assertThat(at.percent()).isGreaterThan(fitted);
        assertThat(practice.getRect().getWidth()).isGreaterThan(before.getWidth());

        var dragged = practice.getRect();
        new Actions(browser)
                .moveToElement(canvas, -200, -200)
                .clickAndHold()
                .moveByOffset(90, 0)
                .release()
                .perform();
        assertThat(practice.getRect().getX()).isBetween(dragged.getX() + 88, dragged.getX() + 92);

        canvas.sendKeys(Keys.ARROW_RIGHT);
        assertThat(practice.getRect().getX()).isLessThan(dragged.getX() + 60);
        at.keep("chart-zoomed");
        at.named("button", "Fit").click();
        assertThat(practice.getRect().getWidth()).isEqualTo(before.getWidth());
    }

    @Test
    void aPartyIsFoundWhileItsNameIsTyped() throws IOException {
        at.one("#canvas").sendKeys("/");
        assertThat(at.focused()).isEqualTo("Find a party on the chart");
        at.press("hale");
        assertThat(at.all("[role=option]").stream().filter(WebElement::isDisplayed))
                .hasSizeGreaterThan(1);
        assertThat(at.one("#seek-count").getDomProperty("textContent")).endsWith("parties");
        at.keep("chart-search");
        at.press(" hold", Keys.ENTER);
        assertThat(at.focused()).startsWith("Halewood Holdings, LLC");
        // In the middle of the canvas, once it has come to rest.
        at.waiting()
                .until(seen -> Math.abs(middle(at.party("Halewood Holdings, LLC")) - middle(at.one("#canvas"))) < 3);
        at.press(Keys.ARROW_DOWN);
        assertThat(at.focused()).startsWith("Halewood Practice Services, LLC");
    }

    @Test
    void legendAndTitleBlockStayWhateverIsSeen() {
        at.named("button", "Larger").click();
        at.named("button", "Larger").click();
        var sheet = at.named("section", "Legend and title block");
        assertThat(sheet.isDisplayed()).isTrue();
        assertThat(sheet.getText()).contains("Eligible licensee", "Lay party", "Control path", "Facts as of");
    }

    @Test
    void namesAreHiddenOnThePageAndInTheFile() throws Exception {
        at.named("a[role=switch]", "Hide names").click();
        assertThat(at.address()).contains("names=hidden");
        var shown = (String) at.script("return document.documentElement.outerHTML");
        var file = download(at.named(".rail a", "SVG").getDomProperty("href"));
        for (var name : List.of("Halewood", "Strode", "Marsh", "Whitcombe", "Alder", "118204", "20877")) {
            assertThat(visible(shown)).doesNotContain(name);
            assertThat(file).doesNotContainIgnoringCase(name);
        }
        assertThat(file).contains("Practice 1", "LLC 1", "Person 1");
        at.keep("chart-names-hidden");
        at.named("a[role=switch]", "Hide names").click();
        assertThat(at.address()).doesNotContain("names=hidden");
        assertThat(at.party(PRACTICE).isDisplayed()).isTrue();
    }

    @Test
    void theChartTurnsDarkAndStaysSo() throws IOException {
        var light = at.one(".plate").getCssValue("background-color");
        at.named("button", "Dark").click();
        assertThat(at.one(".plate").getCssValue("background-color")).isNotEqualTo(light);
        at.keep("chart-dark");
        at.open("/matters/" + matter + "/chart");
        assertThat(at.named("button", "Dark").getDomAttribute("aria-pressed")).isEqualTo("true");
        at.named("button", "Dark").click();
        assertThat(at.one(".plate").getCssValue("background-color")).isEqualTo(light);
    }

    @Test
    void nothingIsComplainedOf() throws IOException {
        at.complaints();
        at.open("/matters/" + matter + "/chart");
        at.keep("chart");
        assertThat(at.complaints()).isEmpty();
    }

    /** What is to be read: no ids, which a reader does not see, and no addresses. */
    private static String visible(String page) {
        return page.replaceAll("(?s)<[^>]*>", " ");
    }

    private static double middle(WebElement element) {
        return element.getRect().getX() + element.getRect().getWidth() / 2.0;
    }

    private String download(String link) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var cookie = at.cookie();
            var request = HttpRequest.newBuilder(URI.create(link)).header("Cookie", cookie);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
