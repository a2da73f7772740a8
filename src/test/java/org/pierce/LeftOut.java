package org.pierce;

import static org.junit.jupiter.api.Assertions.fail;

import org.opentest4j.TestAbortedException;

/**
 * Says in the output which tests could not run here and what they want. Where {@code PIERCE_LEAVE_NOTHING_OUT} is set, as
 * in CI, that is a failure: a missing engine must not look like success.
 */
public final class LeftOut {

    private LeftOut() {}

    public static RuntimeException because(String what, String wanted) {
        String message = "LEFT OUT: %s. %s".formatted(what, wanted);
        if (Boolean.parseBoolean(System.getenv("PIERCE_LEAVE_NOTHING_OUT"))) {
            return fail(message);
        }
        System.out.println(message);
        return new TestAbortedException(message);
    }
}
