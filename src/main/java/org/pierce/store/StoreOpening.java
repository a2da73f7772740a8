package org.pierce.store;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * What happens once before anybody gets the driver: the store must answer, be ours, and have the schema of this version.
 * It hangs on the driver itself, so that Spring Data cannot come first.
 */
final class StoreOpening implements BeanPostProcessor {

    private final ObjectProvider<StoreProperties> properties;

    StoreOpening(ObjectProvider<StoreProperties> properties) {
        this.properties = properties;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Driver driver) {
            open(driver, properties.getObject());
        }
        return bean;
    }

    /** @throws StoreException if the server does not answer, holds foreign data, or the schema cannot be brought up */
    static void open(Driver driver, StoreProperties properties) {
        new ForeignData(new Sessions(() -> driver, properties)).refuse();
        new Schema(driver, properties).migrate();
    }
}
