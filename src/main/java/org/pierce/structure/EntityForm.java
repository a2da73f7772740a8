package org.pierce.structure;

/** Legal form of an entity, as the chart draws it and as the law asks for it. */
public enum EntityForm {
    PC,
    PLLC,
    PA,
    LLC,
    CORPORATION,
    PARTNERSHIP,
    LP,
    LLP,
    FUND,
    TRUST,
    NONPROFIT,
    HOSPITAL,
    GOVERNMENT,
    COMMITTEE,
    GROUP,
    SOLE_PROPRIETORSHIP,
    UNDISCLOSED,
    OTHER
}
