package org.pierce.store;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

/** Empties the store before each test and hands its sessions and its driver to tests that ask. */
abstract class StoreParameters implements BeforeEachCallback, ParameterResolver {

    abstract TestStore store();

    @Override
    public void beforeEach(ExtensionContext context) {
        store().empty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Sessions.class || type == Driver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Driver.class ? store().driver() : store().sessions();
    }
}
