/**
 * The command line: commands, progress, and the one place that maps outcomes and exceptions to exit codes. A thin face.
 */
@ApplicationModule(
        allowedDependencies = {
            "structure",
            "intake",
            "store",
            "matter",
            "law",
            "control",
            "scale",
            "screening",
            "timeline",
            "trial",
            "analysis",
            "explain",
            "cure",
            "chart",
            "report",
            "web"
        })
@NullMarked
package org.pierce.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
