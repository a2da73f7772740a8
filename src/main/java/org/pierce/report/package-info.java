/**
 * The deliverables: a summary for the screen, a self-contained HTML report and JSON. They speak of indicators and evidence
 * and give no verdict. Text from data is escaped in every format.
 */
@ApplicationModule(allowedDependencies = {"structure", "control", "law", "screening", "explain", "chart"})
@NullMarked
package org.pierce.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
