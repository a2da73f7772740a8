package org.pierce.chart;

/** Lays a drawing out for whoever measures it from another package. */
public final class LayoutClock {
    private LayoutClock() {}

    /** Milliseconds that the layout took. */
    public static double millis(Drawing drawing) {
        long began = System.nanoTime();
        Layout layout = Layout.of(drawing);
        double millis = (System.nanoTime() - began) / 1e6;
        if (layout.parties().size() != drawing.parties().size()) {
            throw new IllegalStateException("The layout lost a party.");
        }
        return millis;
    }
}
