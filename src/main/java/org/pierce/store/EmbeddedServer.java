package org.pierce.store;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j server in this process, on a port of its own choosing on loopback, with a password that is new at every start
 * and never leaves the process.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final String USER = "neo4j";

    private final HomeDirectory home;
    private final DatabaseManagementService service;
    private final URI uri;
    private final String password = HexFormat.of().formatHex(randomBytes());

    private EmbeddedServer(HomeDirectory home, DatabaseManagementService service) {
        this.home = home;
        this.service = service;
        setPassword();
        this.uri = URI.create("bolt://127.0.0.1:" + boltPort());
    }

    /** @throws StoreException if another process holds the directory, or the server does not start on it */
    static EmbeddedServer start(Path directory) {
        HomeDirectory home = HomeDirectory.open(directory);
        try {
            var service = new DatabaseManagementServiceBuilder(home.server())
                    .setConfig(ServerSettings.all())
                    .build();
            return new EmbeddedServer(home, service);
        } catch (RuntimeException e) {
            home.close();
            throw new StoreException(
                    "The embedded Neo4j did not start on %s. Restore a backup into a new data directory, or see %s."
                            .formatted(home.path(), home.server().resolve("logs/debug.log")),
                    e);
        }
    }

    URI uri() {
        return uri;
    }

    AuthToken authToken() {
        return AuthTokens.basic(USER, password);
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    private void setPassword() {
        var system = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        system.executeTransactionally(
                "ALTER USER " + USER + " SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("password", password));
    }

    /** The database itself, for what is too much for the driver. Its threads must never be interrupted. */
    GraphDatabaseAPI database() {
        return (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    private int boltPort() {
        return database()
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        try {
            service.shutdown();
        } finally {
            home.close();
        }
    }
}
