package org.pierce.structure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One thing that an agreement, or the template of several, says beyond powers and payments. */
@Sheet(
        value = "terms",
        says = "One thing that an agreement, or the template of several, says beyond powers and payments",
        naturalKey = {"agreement", "template", "kind", "section", "party"})
public record Term(
        Common common,

        @Column(refers = Refers.AGREEMENT, help = "The agreement; or else name the template") @Nullable
        String agreement,

        @Column(help = "What is said of a template holds for its agreements unless a row differs") @Nullable
        String template,

        @Column(required = true) TermKind kind,

        @Column(help = "yes, no, or a word; see the list of kinds") @Nullable
        String value,

        @Column(help = "Years, months or dollars, as the kind asks") @Nullable
        BigDecimal amount,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Whom it binds or benefits")
        @Nullable
        String party,

        @Column(help = "Section, as printed") @Nullable String section)
        implements Fact {}
