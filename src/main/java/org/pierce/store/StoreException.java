package org.pierce.store;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot do what was asked of it. The message ends in the remedy and carries nothing of a matter, so that it
 * may be shown and logged as it is.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
