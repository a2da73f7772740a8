package org.pierce.law;

import java.time.LocalDate;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/** What the law asks about the practices of a structure on one day of the facts: made once, asked for every practice. */
public final class PracticeContexts {

    private final LawFacts facts;
    private final LocalDate day;

    private PracticeContexts(LawFacts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /** The answers as the facts hold on a day. */
    public static PracticeContexts of(Structure structure, LocalDate factsAsOf) {
        return new PracticeContexts(new LawFacts(structure), factsAsOf);
    }

    /** @param lawAsOf the day whose law applies */
    public PracticeContext get(Practice practice, LocalDate lawAsOf) {
        return new ContextReader(facts, practice, day).read(lawAsOf);
    }
}
