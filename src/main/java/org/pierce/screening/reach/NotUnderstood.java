package org.pierce.screening.reach;

/** A text holds something that this package does not read; whoever asked must expect anything of it. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotUnderstood(String what) {
        super(what, null, false, false);
    }
}
