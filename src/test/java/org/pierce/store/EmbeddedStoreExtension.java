package org.pierce.store;

final class EmbeddedStoreExtension extends StoreParameters {

    @Override
    TestStore store() {
        return SharedStore.get();
    }
}
