package org.pierce.structure;

/** What came of a request. */
public enum RequestStatus {
    RECEIVED,
    REQUESTED,
    NONE_EXISTS,
    NOT_APPLICABLE
}
