package org.pierce.chart;

/** A side of a shape, and the direction in which a line leaves it. */
enum Side {
    TOP(0, -1),
    RIGHT(1, 0),
    BOTTOM(0, 1),
    LEFT(-1, 0);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    int dx() {
        return dx;
    }

    int dy() {
        return dy;
    }

    boolean level() {
        return dy == 0;
    }

    Side opposite() {
        return values()[(ordinal() + 2) % 4];
    }
}
