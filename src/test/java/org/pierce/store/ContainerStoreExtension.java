package org.pierce.store;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.pierce.LeftOut;
import org.testcontainers.DockerClientFactory;

final class ContainerStoreExtension extends StoreParameters implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw LeftOut.because(
                    context.getDisplayName() + " against a real Neo4j server in a container",
                    "It wants a container engine: start one, or run .ci/run, which brings its own.");
        }
    }

    @Override
    TestStore store() {
        return ContainerServer.get();
    }
}
