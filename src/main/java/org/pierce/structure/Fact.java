package org.pierce.structure;

/**
 * One row of a sheet: something that somebody says, or saw, about a structure. Every fact is dated, sourced and either
 * on paper or in practice. The record is the schema: the names of its components are the column names, the property
 * names in the graph and the names used in rules.
 */
public sealed interface Fact
        permits Account,
                Agreement,
                AgreementParty,
                Asset,
                Care,
                Cover,
                Document,
                Evidence,
                Filing,
                Financials,
                License,
                Office,
                Payment,
                Party,
                Power,
                Practice,
                Relation,
                Reporting,
                Request,
                Stake,
                Supervision,
                Term,
                Work {

    /** What every fact carries: id, dates, record, whether assumed, and where it is written. */
    Common common();

    /** Stable id: the user's own, or the hash of the natural key; never a row number. */
    default String id() {
        return common().id();
    }

    /** First and last day on which the fact holds. */
    default Period period() {
        return common().period();
    }
}
