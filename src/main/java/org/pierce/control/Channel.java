package org.pierce.control;

/** By what means one party controls another, or a domain of a practice. */
public enum Channel {
    /** More than half of the votes, alone or with the parties that it controls. */
    VOTES,
    /** An office that governs: manager, general partner, trustee, sole director. */
    OFFICE,
    /** Filling more than half of the seats of the governing body. */
    APPOINTMENT,
    /** A right to replace the owner, call, vote or hold the shares, exercisable at will. */
    RIGHT,
    /** A power over a domain of the practice. */
    POWER,
    /** Signing alone on an account of the practice, or holding an irrevocable sweep. */
    ACCOUNT,
    /** A fee that takes what is left. */
    FEE
}
