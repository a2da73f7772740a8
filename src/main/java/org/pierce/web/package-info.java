/**
 * The pages in the browser, rendered on the server, for one user on loopback. A thin face: it asks, and shows what it got.
 */
@ApplicationModule(
        allowedDependencies = {
            "structure",
            "intake",
            "store",
            "matter",
            "law",
            "control",
            "screening",
            "timeline",
            "analysis",
            "explain",
            "cure",
            "chart",
            "report"
        })
@NullMarked
package org.pierce.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
