package org.pierce.matter;

import java.time.Instant;
import java.util.SortedMap;

/**
 * What was destroyed with a matter.
 *
 * @param matter id of the matter
 * @param nodes how many nodes were deleted, by label
 * @param files how many files were deleted
 * @param bytes how large they were together
 * @param at when it was done
 */
public record Receipt(String matter, SortedMap<String, Long> nodes, long files, long bytes, Instant at) {}
