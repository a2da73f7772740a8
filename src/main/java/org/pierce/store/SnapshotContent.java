package org.pierce.store;

import org.pierce.control.Derivation;
import org.pierce.structure.Structure;

/**
 * All that a snapshot holds.
 *
 * @param structure its facts
 * @param derivation what follows from them
 */
public record SnapshotContent(Structure structure, Derivation derivation) {}
