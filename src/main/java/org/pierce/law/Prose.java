package org.pierce.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Law in words, shown and never evaluated.
 *
 * @param from first day in force, null where the research gives none
 */
public record Prose(String topic, String text, @Nullable LocalDate from) {}
