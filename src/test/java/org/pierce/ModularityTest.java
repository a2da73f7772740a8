package org.pierce;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the packages, as docs/architecture.md draws them. */
class ModularityTest {

    @Test
    void everyPackageUsesOnlyWhatItMay() {
        ApplicationModules.of(PierceApplication.class).verify();
    }
}
