package org.pierce.structure;

/**
 * What can be examined in a practice, and asked for. A topic counts as examined when facts about it are on file or when
 * somebody said that none exist; otherwise it is not known.
 */
public enum Topic {
    OWNERS("who owns the practice, to natural persons", "Cap table and share ledger"),
    OWNERS_OF_MANAGER("who owns the management company, to natural persons", "Cap table of the management company"),
    LICENSES("licenses of the owners", "License look-ups of each owner"),
    PRICE("what the owner paid for the shares", "Stock purchase papers and proof of payment"),
    DISTRIBUTIONS("what the owner receives from the practice", "Distribution ledger and owner's pay, 24 months"),
    FINANCIALS("collections, pay, fees and what is left", "Profit and loss statements of the practice, 24 months"),
    MSA("the management services agreement", "Executed management services agreement with all amendments"),
    TRANSFER_PAPERS(
            "papers on the transfer of the shares, or their absence",
            "Stock transfer, succession, option, proxy and resignation papers, or a statement that none exist"),
    ACCOUNTS("who signs on the bank accounts, and sweeps", "Bank signature cards and sweep instructions"),
    HIRING("who hires and dismisses clinicians", "Hiring policy, offer letters, separation letters"),
    CLINICAL_DECISIONS(
            "who decides clinical matters in practice", "Interviews of clinicians; protocols with approvals"),
    BILLING("who decides coding and prices", "Billing policy, price list and who approved it"),
    FEES("what the practice pays to the management group", "Fee schedules, invoices and 24 months of payments"),
    VALUATION("market value of what is paid", "Fair market value opinion on the fees"),
    GOVERNANCE("directors and officers of the practice", "Articles, bylaws and minutes"),
    EMPLOYMENT("who employs and pays clinicians", "Employment agreements and payroll register"),
    MEDICAL_DIRECTOR("who engages and directs the medical director", "Medical director agreement and payments"),
    REPORTING("to whom clinicians report", "Organization chart, clinical and administrative"),
    SUPERVISION("how supervision is done", "Supervision agreements with visit logs"),
    EXAMINATION("who examines and orders before a procedure", "Standing orders and a sample of charts"),
    PREMISES("who owns and lets premises and equipment", "Leases with comparables"),
    PATIENT_PAYMENTS("whom patients pay", "Merchant agreements and membership terms"),
    COVENANTS("covenants of clinicians", "Employment and contractor agreements with covenants"),
    FORMATION("who formed the practice, and what was there before", "Formation papers and prior arrangements"),
    OWNERS_PRESENCE("whether the owner practices or supervises there", "Schedules and charts of the owner"),
    OWNERS_ROLES("the owner's ties to the management company", "Employment and equity papers of the owner"),
    DOCUMENT_SET("the set of documents as a whole", "Index of the data room"),
    CONTROLLERS("who stands behind the management company", "Constitution papers up to natural persons or funds"),
    SEPARATION(
            "what the practice and the manager use in common",
            "List of addresses, phones, mail domains and names of both companies"),
    ADVERTISING("how the practice is advertised, and who approves it", "Advertisements and web pages with approvals"),
    MINUTES("meetings, elections and the share ledger of the practice", "Minute book and share ledger"),
    PERMITS("permits for the name and the clinic", "Fictitious name permit and clinic permits"),
    INSURANCE("who carries the cover for malpractice", "Certificates of insurance"),
    ASSETS(
            "who owns the name, goodwill, phone and equipment",
            "Asset register, trade name and domain registrations, brand license"),
    FILINGS(
            "registrations, disclosures of owners, facility licenses and notices",
            "Registrations, disclosures of owners, facility licenses, and notices of transactions with proof of filing"),
    COMPLIANCE("the compliance program and its last review", "Compliance program and the report of its last review");

    private final String about;
    private final String document;

    Topic(String about, String document) {
        this.about = about;
        this.document = document;
    }

    /** What it is about, to follow "not known:". */
    public String about() {
        return about;
    }

    /** The document that answers it, to follow "Ask for:". */
    public String document() {
        return document;
    }
}
