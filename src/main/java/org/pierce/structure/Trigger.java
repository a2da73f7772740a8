package org.pierce.structure;

/** When a power may be used. Only at will, holder's notice and end of contract lie within a holder's own gift. */
public enum Trigger {
    AT_WILL,
    HOLDERS_NOTICE,
    END_OF_CONTRACT,
    BREACH,
    LOSS_OF_LICENSE,
    EXCLUSION,
    DEATH,
    INCAPACITY,
    FELONY,
    OUTSIDE_EVENTS,
    NOT_STATED
}
