package org.pierce.structure;

/** Kinds of assets. */
public enum AssetKind {
    RECORDS,
    TRADE_NAME,
    PREMISES,
    EQUIPMENT,
    PHONE,
    DOMAIN_NAME,
    GOODWILL,
    PRODUCTS,
    OTHER
}
