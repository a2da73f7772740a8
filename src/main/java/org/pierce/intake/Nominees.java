package org.pierce.intake;

import org.pierce.structure.Relation;
import org.pierce.structure.RelationKind;

/** That somebody is a nominee is a conclusion, unless a paper says so or it is marked as supposed. */
final class Nominees implements Check {

    @Override
    public void run(Collected collected, Problems problems) {
        for (var located : collected.list(Relation.class)) {
            var relation = (Relation) located.fact();
            if (relation.kind() == RelationKind.NOMINEE
                    && relation.agreement() == null
                    && !relation.common().assumed()) {
                problems.add(
                        located.place()
                                .column("agreement")
                                .problem(
                                        ProblemKind.NOMINEE_WITHOUT_PAPER,
                                        "somebody is called a nominee without a paper",
                                        "Name the agreement (a declaration of trust, a designation), or write yes in assumed."));
            }
        }
    }
}
