package org.pierce.store;

import org.neo4j.driver.Driver;

/** What happens once before the store is used: it must answer, be ours, and have the schema of this version. */
final class StoreOpening {

    private StoreOpening() {}

    /** @throws StoreException if the server does not answer, holds foreign data, or the schema cannot be brought up */
    static Sessions open(Driver driver, StoreProperties properties) {
        Sessions sessions = new Sessions(driver, properties);
        new ForeignData(sessions).refuse();
        new Schema(driver, properties).migrate();
        return sessions;
    }
}
