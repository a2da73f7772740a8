package org.pierce.structure;

/** What an entity does in the structure. */
public enum EntityRole {
    MSO,
    HOLDING,
    LANDLORD,
    LENDER,
    BILLING_COMPANY,
    BRAND_OWNER,
    STAFFING,
    SUPPLIER,
    PROMOTER,
    PATIENTS,
    OTHER
}
