package org.pierce.control;

import java.util.HashSet;
import java.util.Set;
import org.pierce.structure.RelationKind;
import org.pierce.structure.Stake;
import org.pierce.structure.Title;

/**
 * A beneficial title is a conclusion that anybody can type. It is certain only with a paper behind it, or where the user says
 * openly that it is assumed; otherwise it is possible.
 */
final class BeneficialTitle {

    private final Set<String> backed = new HashSet<>();

    BeneficialTitle(FactsOnDay facts) {
        facts.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.NOMINEE && relation.agreement() != null)
                .filter(relation -> facts.isBinding(relation.agreement()))
                .forEach(relation -> backed.add(relation.other()));
    }

    boolean isBacked(Stake stake) {
        var source = stake.common().source();
        return VoteBlocks.titleOf(stake) == Title.RECORD
                || stake.common().assumed()
                || (source != null && source.document() != null)
                || backed.contains(stake.owner());
    }
}
