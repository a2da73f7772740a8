package org.pierce.chart;

/** How alike parties must be to stand as one stack; each next is rougher than the one before. */
enum Likeness {
    /** The same lines to the same other parties, with the same words. */
    SAME_ENDS,
    /** The same place beside parties alike, with the same words: practices of one manager, each with its own owner. */
    SAME_PLACE,
    /** The same kinds of lines to parties of the same kind. */
    SAME_SHAPE,
    /** The same form and standing. */
    SAME_FORM
}
