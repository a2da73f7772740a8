package org.pierce.intake;

/**
 * How much a reading takes in before it refuses, so that no file can exhaust the memory.
 *
 * @param fileBytes size of one file
 * @param unpackedBytes size of one part of a workbook when unpacked
 * @param smallestRatio smallest packed size of a part against its unpacked size
 * @param columns columns of a sheet
 * @param cellLength characters of a cell; a workbook holds no more than 32,767
 * @param rows rows of one sheet; a workbook holds no more than 1,048,576
 */
record Limits(long fileBytes, long unpackedBytes, double smallestRatio, int columns, int cellLength, long rows) {

    static final int CELL_OF_A_WORKBOOK = 32_767;

    static final Limits STANDARD = new Limits(150L << 20, 1L << 30, 0.01, 200, CELL_OF_A_WORKBOOK, 5_000_000);

    /** Characters of a record, beyond which the file is no table. */
    int recordLength() {
        return 1 << 20;
    }
}
