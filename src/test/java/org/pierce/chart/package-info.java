/** Tests of the drawing, its layout and what is written of it. */
@NullMarked
package org.pierce.chart;

import org.jspecify.annotations.NullMarked;
