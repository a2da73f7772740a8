/**
 * Draws a structure by the conventions of legal charts: owners above, form by shape, status by mark and word, relationship
 * by line. Layout is ELK's; GraphStream holds the drawing graph and writes its formats.
 */
@ApplicationModule(allowedDependencies = {"structure", "control", "law", "screening"})
@NullMarked
package org.pierce.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
