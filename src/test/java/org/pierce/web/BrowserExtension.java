package org.pierce.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.pierce.LeftOut;
import org.springframework.util.FileSystemUtils;

final class BrowserExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    /** Where the browser puts what is downloaded. */
    static final Path DOWNLOADS = Path.of("target/downloads").toAbsolutePath();

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (!isThere()) {
            throw LeftOut.because(
                    context.getDisplayName() + " in a real browser",
                    "It wants chromium and chromedriver on PATH: install them, or run .ci/run, which does.");
        }
        Path profile = Files.createTempDirectory("pierce-browser-");
        WebDriver window = open(profile);
        context.getStore(OURS).put(WebDriver.class, window);
        context.getStore(OURS).put(Path.class, profile);
    }

    private static boolean isThere() {
        return findBrowser().isPresent() && findProgram("chromedriver").isPresent();
    }

    private static Optional<Path> findBrowser() {
        return findProgram("chromium", "chromium-browser", "google-chrome");
    }

    /**
     * A browser of its own.
     *
     * @throws java.util.NoSuchElementException if there is none on PATH, or no driver
     */
    static ChromeDriver open(Path profile) {
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                findProgram("chromedriver").orElseThrow().toFile())
                        .build(),
                options(findBrowser().orElseThrow(), profile));
    }

    /** Nothing but the tests' own pages is asked for: a browser left alone calls its maker at every start. */
    private static ChromeOptions options(Path browser, Path profile) {
        return new ChromeOptions()
                .setBinary(browser.toFile())
                .setExperimentalOption("prefs", Map.of("download.default_directory", DOWNLOADS.toString()))
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1400,1000",
                        "--user-data-dir=" + profile);
    }

    private static Optional<Path> findProgram(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        WebDriver window = context.getStore(OURS).get(WebDriver.class, WebDriver.class);
        if (window != null) {
            window.quit();
            FileSystemUtils.deleteRecursively(context.getStore(OURS).get(Path.class, Path.class));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WebDriver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OURS).get(WebDriver.class, WebDriver.class);
    }
}
