package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
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

/** What a user takes away, from the click to the file on the disk, opened again. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakeAwayIT {

    private final Workbench workbench;
    private final AccessToken token;

    @LocalServerPort
    private int port;

    @Autowired
    TakeAwayIT(Workbench workbench, AccessToken token) {
        this.workbench = workbench;
        this.token = token;
    }

    @BeforeAll
    void takeIn() throws IOException {
        SharedStore.get().empty();
        Files.createDirectories(BrowserExtension.DOWNLOADS);
        try (var old = Files.list(BrowserExtension.DOWNLOADS)) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
        var sources = List.of(Path.of("sample-data/nominee-med-spa"));
        workbench.store(Sources.read(sources, step -> {}).getStructure(), sources, null, step -> {});
    }

    @Test
    void theChartComesAsEditableSlideAsPdfAndAsPicture(WebDriver browser) throws Exception {
        enter(browser);
        browser.findElement(By.linkText("Chart")).click();
        browser.findElement(By.linkText("PPTX")).click();
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file(browser, ".pptx")))) {
            assertThat(show.getSlides().getFirst().getShapes())
                    .filteredOn(XSLFConnectorShape.class::isInstance)
                    .isNotEmpty();
        }
        browser.findElement(By.linkText("PDF")).click();
        assertThat(new String(file(browser, ".pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        browser.findElement(By.linkText("SVG")).click();
        assertThat(new String(file(browser, ".svg"), StandardCharsets.UTF_8)).contains("<svg");
        browser.findElement(By.linkText("PNG")).click();
        assertThat(file(browser, ".png")).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void tablesComeAsTheyAreFilteredAndTheTrailSaysSo(WebDriver browser) throws Exception {
        enter(browser);
        browser.findElement(By.linkText("Findings")).click();
        new Select(browser.findElement(By.name("severity"))).selectByValue("high");
        Workplace.waiting(browser).until(ExpectedConditions.urlContains("severity=high"));
        Workplace.waiting(browser).until(seen -> seen.findElements(By.cssSelector("#table .sev")).stream()
                .allMatch(severity -> severity.getText().equals("High")));
        int shown = browser.findElements(By.cssSelector("#table [data-row]")).size();
        keep(browser, "findings-take-away");
        browser.findElement(By.cssSelector("[aria-label='Findings as XLSX']")).click();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(browser, "findings-2026-11-15.xlsx")))) {
            var sheet = workbook.getSheet("findings");
            assertThat(sheet.getLastRowNum()).isEqualTo(shown);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("High");
        }
        browser.findElement(By.cssSelector("[aria-label='Parties as CSV']")).click();
        assertThat(new String(file(browser, "parties-2026-11-15.csv"), StandardCharsets.UTF_8))
                .contains("Gavin Strode", "Halewood Practice Services, LLC", "may not hold");
        browser.findElement(By.cssSelector("[aria-label='Agreements as CSV']")).click();
        assertThat(new String(file(browser, "agreements-2026-11-15.csv"), StandardCharsets.UTF_8))
                .contains("Halewood MSA form 3");
        browser.findElement(By.cssSelector("[aria-label='Stakes as CSV']")).click();
        assertThat(new String(file(browser, "stakes-2026-11-15.csv"), StandardCharsets.UTF_8))
                .contains("Halewood Holdings, LLC");
        browser.findElement(By.linkText("Trail")).click();
        assertThat(browser.findElement(By.cssSelector("table.trail")).getText()).contains("took away");
    }

    private void enter(WebDriver browser) {
        browser.get("http://127.0.0.1:%d/?token=%s".formatted(port, token.token()));
        browser.findElement(By.linkText("Project Alder")).click();
    }

    /** The file that was downloaded last, whole. */
    private static byte[] file(WebDriver browser, String ending) throws IOException {
        var file = Workplace.waiting(browser).until(seen -> {
            try (var files = Files.list(BrowserExtension.DOWNLOADS)) {
                return files.filter(one -> one.toString().endsWith(ending))
                        .findFirst()
                        .orElse(null);
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        });
        return Files.readAllBytes(file);
    }

    private static void keep(WebDriver browser, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target/screenshots"));
        var taken = ((TakesScreenshot) browser).getScreenshotAs(OutputType.FILE).toPath();
        Files.move(taken, folder.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    }
}
