package org.pierce.cli;

/** What the caller gave cannot be used; the message says what would be right. Ends with exit code 2. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }
}
