package org.pierce.structure;

/** What money is paid for. */
public enum Stream {
    MANAGEMENT_FEE,
    BILLING_FEE,
    RENT,
    EQUIPMENT,
    BRAND_LICENSE,
    STAFFING,
    MARKETING,
    SUPPLIES,
    LOAN_SERVICE,
    MEDICAL_DIRECTOR_FEE,
    COMPENSATION,
    OWNER_STIPEND,
    DISTRIBUTION,
    USE_OF_NAME,
    PURCHASE_PRICE,
    PATIENT_PAYMENT,
    REFERRAL,
    UNEXPLAINED,
    OTHER
}
