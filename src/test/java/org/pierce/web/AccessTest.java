package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pierce.store.EmbeddedStoreInitializer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Who gets in, and what is refused. Requests go over the wire, as a stranger's would. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class AccessTest {

    private final AccessToken token;
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    AccessTest(AccessToken token) {
        this.token = token;
    }

    @Test
    void withoutTheTokenNothingIsShown() throws Exception {
        var response = get("/", "");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("Open the address that it printed").doesNotContain("Matters");
    }

    @Test
    void theTokenBuysACookieAndLeavesTheAddress() throws Exception {
        var response = get("/?token=" + token.token(), "");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/");
        assertThat(response.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Strict", "pierce=");
        assertThat(get("/?token=wrong", "").statusCode()).isEqualTo(401);
    }

    @Test
    void aPageIsNotKeptByTheBrowserAndAnAssetUntilItIsAnother() throws Exception {
        assertThat(get("/", cookie()).headers().firstValue("Cache-Control")).hasValue("no-store");
        for (var asset :
                new String[] {"/assets/chart.css", "/assets/chart/main.js", "/webjars/htmx.org/dist/htmx.min.js"}) {
            var response = get(asset, cookie());
            assertThat(response.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
            var again = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + asset))
                    .header("Cookie", cookie())
                    .header(
                            "If-None-Match",
                            response.headers().firstValue("ETag").orElseThrow());
            assertThat(client.send(again.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void everyPageCarriesAStrictPolicy() throws Exception {
        var response = get("/", cookie());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.body())
                .doesNotContainPattern("(src|href)=\"(https?:)?//")
                .doesNotContain(" style=");
        for (var asset : Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"]+)\"")
                .matcher(response.body())
                .results()
                .map(match -> match.group(1))
                .toList()) {
            assertThat(get(asset, cookie()).statusCode()).as(asset).isEqualTo(200);
        }
    }

    @Test
    void aFormOfAnotherPageIsRefused() throws Exception {
        var own = "http://127.0.0.1:" + port;
        assertThat(post("/matters", "http://evil.example", "_csrf=" + token.csrf())
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/matters", own, "_csrf=wrong").statusCode()).isEqualTo(403);
        assertThat(post("/matters", own, "").statusCode()).isEqualTo(403);
    }

    @Test
    void aForeignHostIsRefused() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes());
            assertThat(new String(socket.getInputStream().readAllBytes())).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void whatIsNotThereIsSaidWithTheRemedy() throws Exception {
        var response = get("/matters/none-such", cookie());
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Back to the matters").doesNotContain("Exception");
        assertThat(get("/law/ZZ", cookie()).statusCode()).isEqualTo(404);
        assertThat(get("/uploads/../../etc/passwd", cookie()).statusCode()).isIn(400, 404);
    }

    private String cookie() {
        return "pierce=" + token.cookie();
    }

    private HttpResponse<String> get(String path, String cookie) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return client.send(
                (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String origin, String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", cookie())
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
