package org.pierce.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Fact;
import org.pierce.structure.Filing;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/** The facts that the law asks about, by the ids that they name: made once, asked for every practice. */
final class LawFacts {

    private final Structure structure;
    private final Map<String, List<Stake>> stakes;
    private final Map<String, List<AgreementParty>> byParty;
    private final Map<String, List<AgreementParty>> byAgreement;
    private final Map<String, List<Filing>> filings;

    LawFacts(Structure structure) {
        this.structure = structure;
        stakes = by(structure.list(Stake.class), Stake::entity);
        byParty = by(structure.list(AgreementParty.class), AgreementParty::party);
        byAgreement = by(structure.list(AgreementParty.class), AgreementParty::agreement);
        filings = by(structure.list(Filing.class), Filing::subject);
    }

    Structure structure() {
        return structure;
    }

    List<Stake> stakesIn(String entity) {
        return stakes.getOrDefault(entity, List.of());
    }

    List<AgreementParty> agreementsOf(String party) {
        return byParty.getOrDefault(party, List.of());
    }

    List<AgreementParty> partiesTo(String agreement) {
        return byAgreement.getOrDefault(agreement, List.of());
    }

    List<Filing> filingsAbout(String subject) {
        return filings.getOrDefault(subject, List.of());
    }

    private static <F extends Fact> Map<String, List<F>> by(List<F> facts, Function<F, String> column) {
        var by = new HashMap<String, List<F>>();
        facts.forEach(fact ->
                by.computeIfAbsent(column.apply(fact), id -> new ArrayList<>(2)).add(fact));
        return by;
    }
}
