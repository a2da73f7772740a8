package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

@EmbeddedStore
class EmbeddedServerTest {

    private final Sessions sessions;

    EmbeddedServerTest(Sessions sessions) {
        this.sessions = sessions;
    }

    @Test
    void listensOnLoopbackOnlyAndWantsThePassword() {
        var uri = SharedStore.get().server().uri();

        assertThat(uri.getHost()).isEqualTo("127.0.0.1");
        try (var driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
        try (var driver = GraphDatabase.driver(uri)) {
            assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void noQueryReadsAFile(@TempDir Path directory) throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.csv"), "a,b\n");

        assertThatThrownBy(() -> sessions.list(
                        CypherText.of("load", "LOAD CSV FROM '" + secret.toUri() + "' AS row RETURN row"),
                        Map.of(),
                        row -> row))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void noQueryCallsAHost() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        host.start();
        try {
            String address = "http://127.0.0.1:" + host.getAddress().getPort() + "/";
            assertThatThrownBy(() -> sessions.list(
                            CypherText.of("load", "LOAD CSV FROM '" + address + "' AS row RETURN row"),
                            Map.of(),
                            row -> row))
                    .isInstanceOf(StoreException.class);
            assertThat(calls).hasValue(0);
        } finally {
            host.stop(0);
        }
    }

    @Test
    void aSecondProcessOnTheSameDirectoryIsToldSo(@TempDir Path directory) throws Exception {
        Path home = directory.resolve("home");
        try (HomeDirectory first = HomeDirectory.open(home)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.path())))
                    .isEqualTo("rwx------");
            assertThatThrownBy(() -> EmbeddedServer.start(home))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Another Pierce is running")
                    .hasMessageContaining("--home");
        }
        HomeDirectory.open(home).close();
    }

    @Test
    void theRightsOfOthersAreTakenFromADirectoryThatWasThere(@TempDir Path directory) throws Exception {
        Path home = Files.createDirectory(directory.resolve("home"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));

        HomeDirectory.open(home).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
    }
}
