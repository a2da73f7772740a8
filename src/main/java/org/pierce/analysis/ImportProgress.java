package org.pierce.analysis;

/** Who wants to know how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    /** For callers that do not want to know. */
    ImportProgress SILENT = (step, done) -> {};

    /**
     * Called when a step begins, with 0, and now and then while it goes on. An exception stops the import, and nothing of it stays.
     *
     * @param done rows written so far, in steps that count them
     */
    void at(ImportStep step, long done);
}
