package org.pierce.analysis;

import java.time.LocalDate;
import org.pierce.control.Derivation;
import org.pierce.structure.Structure;

/**
 * A complete snapshot of the store, with its facts and what follows from them at hand.
 *
 * @param snapshot id of the snapshot
 * @param date its own date: the default of both dates of an analysis
 * @param structure the facts
 * @param derivation the edges derived from them
 */
public record StoredStructure(String snapshot, LocalDate date, Structure structure, Derivation derivation) {}
