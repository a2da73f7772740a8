package org.pierce.chart;

/**
 * One protected domain in the box of the practice in focus.
 *
 * @param id the domain's word in the vocabulary
 * @param label as printed
 * @param group the band in which it stands
 * @param paths how many control paths of lay parties reach it
 * @param reached true where the lit path ends here
 */
public record DomainRow(String id, String label, DomainGroup group, PathCount paths, boolean reached) {}
