package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.pierce.analysis.SampleMatters;
import org.pierce.analysis.Sources;
import org.pierce.analysis.Workbench;
import org.pierce.matter.MatterBook;
import org.pierce.store.CypherText;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The first minute: an empty workbench, an import that is stopped, one that comes in, and what is to be mended in a third. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadIT {

    private static final Path FILES = Path.of("target/upload/first-minute").toAbsolutePath();
    private static final int MANY = 60_000;

    private final Workbench workbench;
    private final SampleMatters samples;
    private final MatterBook book;
    private final Sessions sessions;
    private final AccessToken token;
    private Workplace at;

    @LocalServerPort
    private int port;

    @Autowired
    UploadIT(Workbench workbench, SampleMatters samples, MatterBook book, Sessions sessions, AccessToken token) {
        this.workbench = workbench;
        this.samples = samples;
        this.book = book;
        this.sessions = sessions;
        this.token = token;
    }

    @BeforeEach
    void sitDown(WebDriver browser) throws IOException {
        SharedStore.get().empty();
        Files.createDirectories(FILES);
        at = new Workplace(browser, port).enter(token);
    }

    @Test
    void anEmptyWorkbenchOffersTheSamplesAndTheTemplate() throws IOException {
        at.keep("first-minute");
        assertThat(at.one(".first").getText()).contains("Take in the samples", "Workbook template");
        var template = BrowserExtension.DOWNLOADS.resolve("deal.xlsx");
        Files.deleteIfExists(template);
        at.one(".first a[href='/template.xlsx']").click();
        at.waiting().until(seen -> Files.exists(template));
        at.named("button", "Take in the samples").click();
        at.waiting()
                .until(seen -> seen.findElements(By.cssSelector(".steps li")).size() > 1);
        at.keep("samples-coming");
        stop();
        ended();
        // Where the browser is slow, the last sample is in before the stop is heard.
        assertThat(at.one("h1").getText())
                .isIn("Not all samples are in", "The samples are in; the analysis was stopped");
        assertThat(at.one(".lead").getText()).startsWith("You stopped");
        assertThat(book.list()).isNotEmpty();
        assertThat(workbench.list()).as("matters that can be opened").hasSameSizeAs(book.list());
    }

    @Test
    void samplesThatWereInBeforeTheStopStayWhole() {
        var upload = Upload.ofSamples();
        var third = samples.list().get(2);
        Uploads.work(
                upload,
                () -> samples.load(words -> {
                    upload.step(words);
                    if (words.endsWith(third)) {
                        upload.stop();
                    }
                }));
        assertThat(upload.title()).isEqualTo("Not all samples are in");
        assertThat(upload.failure()).startsWith("You stopped it. The samples that were in already stay");
        assertThat(book.list()).as("the two before it").hasSize(2);
        assertThat(workbench.list()).as("matters that can be opened").hasSize(2);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void anImportThatIsStoppedLeavesNothing(WebDriver browser) throws IOException {
        var before = nodes();
        upload(
                browser,
                write("people.csv", many()),
                write("entities.csv", "id,name,form\npc,Stopped P.C.,pc\n"),
                write("practices.csv", "id,entity,state,profession\np1,pc,CA,medicine\n"),
                write("ownership.csv", "owner,entity,percent\nx1,pc,100\n"));
        at.waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.className("steps"), "writing facts"));
        at.keep("upload-running");
        stop();
        ended();
        at.keep("upload-stopped");
        assertThat(at.one("h1").getText()).isEqualTo("Nothing was stored");
        assertThat(at.one(".lead").getText()).contains("You stopped it.");
        assertThat(nodes()).isEqualTo(before);
        assertThat(book.list()).isEmpty();
        at.open("/");
        assertThat(at.one("main").getText()).doesNotContain("Stopped P.C.");
    }

    @Test
    void whatComesInIsAnalyzedBeforeItIsOpened(WebDriver browser) throws IOException {
        upload(
                browser,
                write("people.csv", "id,name\nann,\"Ann Lee, MD\"\n"),
                write("entities.csv", "id,name,form\npc,Lee P.C.,pc\n"),
                write("practices.csv", "id,entity,state,profession\np1,pc,CA,medicine\n"),
                write("ownership.csv", "owner,entity,percent\nann,pc,100\n"));
        ended();
        assertThat(at.one("h1").getText()).isEqualTo("The facts are in");
        assertThat(at.one(".steps").getText()).contains("writing facts", "putting rules to the graph");
        at.keep("upload-done");
        at.one("main .btn.main").click();
        assertThat(at.one("main").getText()).contains("Lee P.C.");
    }

    @Test
    void aPageThatTakesLongShowsHowFarItIsAndComesByItself() throws IOException {
        var sources = List.of(Path.of("sample-data/nominee-med-spa"));
        var matter = workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, null, step -> {});
        var patience = System.setProperty(LongWork.PATIENCE, "0s");
        try {
            at.open("/matters/" + matter + "?factsAsOf=2026-09-01");
            assertThat(at.one("h1").getText()).isEqualTo("Working on it");
            at.keep("working");
            System.setProperty(LongWork.PATIENCE, "60s");
            at.waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), "indicators"));
            assertThat(at.address()).endsWith("factsAsOf=2026-09-01");
        } finally {
            System.setProperty(LongWork.PATIENCE, String.valueOf(patience));
        }
    }

    @Test
    void whatIsWrongIsToldByFileRowAndColumn(WebDriver browser) throws IOException {
        upload(
                browser,
                write("people.csv", "id,name\nann,Ann Lee\n"),
                write("entities.csv", "id,name,form\npc,Lee P.C.,pc\n"),
                write("practices.csv", "id,entity,state,profession\np1,pc,CA,medicine\n"),
                write("ownership.csv", "owner,entity,percent\nann,pc,60\nbob,pc,4O\n"));
        ended();
        at.keep("upload-problems");
        assertThat(at.one("h1").getText()).isEqualTo("Nothing was stored");
        assertThat(at.all(".problems tbody tr").stream().map(row -> row.getText()))
                .anySatisfy(row -> assertThat(row).contains("ownership.csv", "3", "percent"));
    }

    private void upload(WebDriver browser, Path... files) {
        at.open("/");
        at.one("input[name=files]")
                .sendKeys(List.of(files).stream().map(Path::toString).collect(Collectors.joining("\n")));
        at.named("button", "Take in").click();
    }

    private void stop() {
        at.waiting().until(seen -> {
            seen.findElement(By.id("stop")).click();
            return true;
        });
    }

    private void ended() {
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.linkText("Back to the matters")));
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(FILES.resolve(name), text);
    }

    private static String many() {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> "x%1$d,Person %1$d\n".formatted(number))
                .collect(Collectors.joining("", "id,name\n", ""));
    }

    private List<Long> nodes() {
        return sessions.list(
                CypherText.of("test/nodes", "MATCH (n) RETURN count(n) AS nodes"), Map.of(), row -> row.get("nodes")
                        .asLong());
    }
}
