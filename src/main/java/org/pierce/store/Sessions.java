package org.pierce.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.summary.ResultSummary;

/**
 * The one way to the store for every other package. Each call is one transaction with the configured timeout; a
 * transaction that failed for a passing reason is tried again, so work handed in must bear being run twice. On a cluster
 * each call sees what the calls before it wrote.
 */
public final class Sessions {

    private final Supplier<Driver> driver;
    private final TransactionConfig limits;
    private final StoreErrors errors;

    /** @param driver asked at the first use, so that who only holds sessions does not wait for the server */
    Sessions(Supplier<Driver> driver, StoreProperties properties) {
        this.driver = driver;
        this.limits = TransactionConfig.builder()
                .withTimeout(properties.transactionTimeout())
                .build();
        this.errors = new StoreErrors(properties.transactionTimeout());
    }

    /** Every row, in the order of the query. */
    public <T> List<T> list(CypherText query, Map<String, ?> parameters, Function<Record, T> mapper) {
        return read(query.name(), work -> work.list(query, parameters, mapper));
    }

    /** The row of a query that yields one at most. */
    public <T> Optional<T> find(CypherText query, Map<String, ?> parameters, Function<Record, T> mapper) {
        return read(query.name(), work -> work.find(query, parameters, mapper));
    }

    /** Hands over row by row, without holding them all; not tried again, so that no row comes twice. */
    public void forEach(CypherText query, Map<String, ?> parameters, Consumer<Record> consumer) {
        errors.told(query.name(), () -> {
            try (Session session = session(AccessMode.READ);
                    Transaction transaction = session.beginTransaction(limits)) {
                new Statements(transaction).forEach(query, parameters, consumer);
                transaction.commit();
                return true;
            }
        });
    }

    /** One statement that writes. */
    public ResultSummary write(CypherText query, Map<String, ?> parameters) {
        return write(query.name(), work -> work.execute(query, parameters));
    }

    /** Several statements that only read, in one transaction. */
    public <T> T read(String name, Function<Statements, T> work) {
        return errors.told(name, () -> {
            try (Session session = session(AccessMode.READ)) {
                return session.executeRead(transaction -> work.apply(new Statements(transaction)), limits);
            }
        });
    }

    /** Several statements in one transaction that writes. */
    public <T> T write(String name, Function<Statements, T> work) {
        return errors.told(name, () -> {
            try (Session session = session(AccessMode.WRITE)) {
                return session.executeWrite(transaction -> work.apply(new Statements(transaction)), limits);
            }
        });
    }

    /** Several statements whose writes nobody else ever sees: the transaction is rolled back. */
    public <T> T rolledBack(String name, Function<Statements, T> work) {
        return errors.told(name, () -> {
            try (Session session = session(AccessMode.WRITE);
                    Transaction transaction = session.beginTransaction(limits)) {
                T result = work.apply(new Statements(transaction));
                transaction.rollback();
                return result;
            }
        });
    }

    /**
     * Statements of a user, in a transaction that cannot write: within a time of their own, not tried again, a few rows at a time.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException as Neo4j tells it, for the user to read
     */
    <T> T explore(Duration longest, Function<Statements, T> work) {
        var bounded = TransactionConfig.builder().withTimeout(longest).build();
        try (Session session = session(AccessMode.READ, 500);
                Transaction transaction = session.beginTransaction(bounded)) {
            return work.apply(new Statements(transaction));
        }
    }

    private Session session(AccessMode mode) {
        return session(mode, 10_000);
    }

    private Session session(AccessMode mode, long fetched) {
        Driver opened = driver.get();
        return opened.session(SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(opened.executableQueryBookmarkManager())
                .withFetchSize(fetched)
                .build());
    }
}
