package org.pierce.analysis;

import java.time.LocalDate;

/**
 * A matter in the list.
 *
 * @param id id of the matter
 * @param name its name
 * @param snapshots how many complete snapshots it has
 * @param date the own date of the latest one
 * @param practices how many practices that has
 */
public record MatterLine(String id, String name, int snapshots, LocalDate date, int practices) {}
