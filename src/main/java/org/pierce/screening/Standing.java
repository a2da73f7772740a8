package org.pierce.screening;

/** What a flag counts as in an assessment beyond its leg. See {@code docs/assessment.md}. */
public enum Standing {
    /** Counts by its leg and severity. */
    ORDINARY,
    /** The practice has not the form that the law asks for: grave with an ineligible owner, else a formal defect. */
    FORM,
    /** Control of the practice's account. With a profit share it is ownership in substance. */
    ACCOUNT,
    /** A share of profit; above half of the net it makes the leg "control or profit" alone. */
    PROFIT,
    /**
     * An office that the law of the state reserves to licensees. Grave, it stands alone, as ownership does; but one seat is no
     * control, so it never carries the leg "control or profit" without another indicator.
     */
    OFFICE,
    /** Misconduct that says nothing about who controls, such as kickbacks. Never feeds a leg. */
    MISCONDUCT,
    /** A formality: missed minutes, a late filing, a paper not yet in the file. Never above isolated issues. */
    FORMALITY
}
