package org.pierce.structure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organization, trust, fund, committee or group. Several dated rows with one id are its history. */
@Sheet(
        value = "entities",
        says = "An organization, trust, fund, committee or group; several dated rows of one id are its history",
        required = true,
        naturalKey = {"name", "state"})
public record Entity(
        Common common,
        @Column(required = true, help = "Exact name") String name,

        @Column(help = "scheme:value, separated by semicolons: EIN:12-3456789")
        List<String> identifiers,

        @Column(required = true) EntityForm form,
        @Column(help = "Who governs it") @Nullable Governance managedBy,

        @Column(help = "State of formation, two letters") @Nullable
        String state,

        @Column(help = "Day of formation") @Nullable PartialDate formed,

        @Column(
                help = "Who had it formed",
                refers = {Refers.PERSON, Refers.ENTITY})
        @Nullable
        String formedBy,

        @Column(help = "Purpose in its articles") @Nullable Purpose purpose,

        @Column(help = "Kind of investor, where the law asks") @Nullable
        InvestorKind investorKind,

        @Column(help = "The master of a series LLC", refers = Refers.ENTITY) @Nullable
        String seriesOf,

        @Column(help = "Decision rule of a body") @Nullable DecisionRule decidesBy,

        @Column(help = "What it does, where it is not a practice") @Nullable
        EntityRole role)
        implements Party {

    /** The day of formation where it is known exactly. */
    public @Nullable LocalDate formedOn() {
        return formed != null && formed.isExact() ? formed.earliest() : null;
    }
}
