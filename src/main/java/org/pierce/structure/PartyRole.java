package org.pierce.structure;

/** Role of a party in an agreement. */
public enum PartyRole {
    PRACTICE,
    MANAGER,
    OWNER,
    HOLDER,
    EMPLOYER,
    WORKER,
    MEDICAL_DIRECTOR,
    SUPERVISOR,
    LANDLORD,
    TENANT,
    LICENSOR,
    LICENSEE,
    LENDER,
    BORROWER,
    GUARANTOR,
    SECURED_PARTY,
    SELLER,
    BUYER,
    COUNSEL,
    DRAFTER,
    PROMOTER,
    BENEFICIARY,
    OTHER
}
