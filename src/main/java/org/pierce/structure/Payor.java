package org.pierce.structure;

/** Who pays for care. */
public enum Payor {
    GOVERNMENT,
    COMMERCIAL,
    NO_FAULT,
    WORKERS_COMPENSATION,
    PATIENT
}
