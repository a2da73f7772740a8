package org.pierce.timeline;

import java.time.LocalDate;
import org.pierce.screening.Assessment;

/** Assesses the facts of one snapshot on a day of the facts and a day of the law. */
@FunctionalInterface
public interface Assessing {

    Assessment on(LocalDate factsAsOf, LocalDate lawAsOf);
}
