package org.pierce.store;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Hands the address and the password of the embedded server to Spring Boot, which makes the driver. */
record EmbeddedConnectionDetails(StartingServer server) implements Neo4jConnectionDetails {

    @Override
    public URI getUri() {
        return server.get().uri();
    }

    @Override
    public AuthToken getAuthToken() {
        return server.get().authToken();
    }
}
