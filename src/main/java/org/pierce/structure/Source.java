package org.pierce.structure;

import org.jspecify.annotations.Nullable;

/**
 * The short form of evidence, on the row of the fact itself.
 *
 * @param document id of a document, or its name where the documents sheet is absent
 * @param page page, section or cell, as the user wrote it
 * @param quote the words that say so
 */
public record Source(
        @Nullable String document,
        @Nullable String page,
        @Nullable String quote) {}
