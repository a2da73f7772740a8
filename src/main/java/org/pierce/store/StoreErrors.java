package org.pierce.store;

import java.time.Duration;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;

/** Turns what the driver throws into messages that name the query, never its parameters, and end in the remedy. */
final class StoreErrors {

    private final Duration timeout;

    StoreErrors(Duration timeout) {
        this.timeout = timeout;
    }

    <T> T told(String query, Supplier<T> call) {
        try {
            return call.get();
        } catch (Neo4jException e) {
            throw new StoreException(message(query, e), e);
        }
    }

    private String message(String query, Neo4jException e) {
        return switch (e) {
            case TransactionTerminatedException terminated when timedOut(terminated) -> tooSlow(query);
            case ClientException client when timedOut(client) -> tooSlow(query);
            case AuthenticationException refused ->
                "Neo4j refused the user or password. Set spring.neo4j.authentication.username and .password.";
            case ServiceUnavailableException gone ->
                "Neo4j does not answer. Check that it runs, and the address in spring.neo4j.uri.";
            case SessionExpiredException expired ->
                "Neo4j dropped the connection in the middle of %s. Run the command again.".formatted(query);
            case Neo4jException other ->
                "The query %s failed (%s). Run the command again; if it fails again, report it with this line."
                        .formatted(query, other.code());
        };
    }

    private static boolean timedOut(Neo4jException e) {
        return e.code().contains("TransactionTimedOut");
    }

    private String tooSlow(String query) {
        return "The query %s took longer than %d s and was stopped. Allow more with -D pierce.transaction-timeout=300s."
                .formatted(query, timeout.toSeconds());
    }
}
