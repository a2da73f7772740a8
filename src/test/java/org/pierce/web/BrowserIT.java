package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** That the browser of the other tests is a real one: it runs scripts, and reaches this machine. */
@InBrowser
class BrowserIT {

    private static final String PAGE =
            "<!doctype html><title>page</title><p id=p>before</p><script>p.textContent='after'</script>";

    @Test
    void aPageOfThisMachineIsShownAndItsScriptRuns(WebDriver browser) throws Exception {
        HttpServer host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", exchange -> {
            byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        host.start();
        try {
            browser.get("http://127.0.0.1:" + host.getAddress().getPort() + "/");

            assertThat(browser.getTitle()).isEqualTo("page");
            assertThat(browser.findElement(By.id("p")).getText()).isEqualTo("after");
        } finally {
            host.stop(0);
        }
    }
}
