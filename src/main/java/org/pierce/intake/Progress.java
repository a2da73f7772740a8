package org.pierce.intake;

/** Who wants to know how far a reading has come. */
@FunctionalInterface
public interface Progress {

    /** For callers that do not want to know. */
    Progress SILENT = (file, rows) -> {};

    /**
     * Called after each ten thousand rows of a sheet, and at its end.
     *
     * @param file the file, as problems name it
     * @param rows rows read of the sheet so far, without its heading
     */
    void read(String file, long rows);
}
