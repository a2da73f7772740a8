package org.pierce.analysis;

import java.time.LocalDate;
import org.pierce.control.Derivation;
import org.pierce.structure.Structure;

/**
 * A complete snapshot, with what went into it, so that nobody needs to read it back at once.
 *
 * @param matter id of the matter
 * @param snapshot id of the snapshot
 * @param date the snapshot's own date: the default of both dates of an assessment
 * @param structure its facts
 * @param derivation what follows from them
 */
public record Imported(String matter, String snapshot, LocalDate date, Structure structure, Derivation derivation) {}
