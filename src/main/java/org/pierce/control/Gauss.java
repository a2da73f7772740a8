package org.pierce.control;

/** Linear equations by elimination with row exchange. */
final class Gauss {

    private Gauss() {}

    /**
     * Solves in place.
     *
     * @param matrix rows of coefficients with the right side as the last column
     */
    static double[] solve(double[][] matrix) {
        int size = matrix.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
                    pivot = row;
                }
            }
            var swap = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swap;
            if (matrix[column][column] == 0) {
                throw new ArithmeticException("The equations have no single solution: leave out what reaches nobody.");
            }
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                if (factor != 0) {
                    for (int at = column; at <= size; at++) {
                        matrix[row][at] -= factor * matrix[column][at];
                    }
                }
            }
        }
        var solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = matrix[row][size];
            for (int at = row + 1; at < size; at++) {
                sum -= matrix[row][at] * solution[at];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
