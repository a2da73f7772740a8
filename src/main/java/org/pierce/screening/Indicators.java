package org.pierce.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pierce.control.Certainty;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Document;
import org.pierce.structure.Entity;
import org.pierce.structure.Evidence;
import org.pierce.structure.Fact;
import org.pierce.structure.Office;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/** Sees findings as the assessment weighs them. */
record Indicators(Structure structure, RuleCatalog catalog, String entity) {

    /** The name under which a rule tells what percent of net profit goes elsewhere. */
    private static final String PROFIT_SHARE = "profitShare";

    private static final double HALF = 50;

    List<Indicator> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    private Indicator of(Finding finding) {
        return new Indicator(
                finding.id(),
                finding.flag(),
                finding.severity(),
                finding.leg(),
                catalog.getFlag(finding.flag()).standing(),
                deciding(finding),
                finding.assumed(),
                finding.certainty() == Certainty.CERTAIN
                        && finding.values().get(PROFIT_SHARE) instanceof Number share
                        && share.doubleValue() > HALF);
    }

    /**
     * The facts by which findings differ. Who owns the manager, who is party to the agreement and the papers themselves lie
     * behind almost every finding; counted, they would make all legs rest on the same facts.
     */
    private Set<String> deciding(Finding finding) {
        var deciding = new HashSet<String>();
        for (var id : finding.facts()) {
            if (structure.find(id).filter(this::isBackground).isEmpty()) {
                deciding.add(id);
            }
        }
        if (deciding.isEmpty()) {
            deciding.addAll(finding.facts());
        }
        if (deciding.isEmpty()) {
            deciding.add(finding.id());
        }
        return deciding;
    }

    private boolean isBackground(Fact fact) {
        return switch (fact) {
            case Stake stake -> !stake.entity().equals(entity);
            case Office office -> !office.entity().equals(entity);
            case Agreement agreement -> true;
            case AgreementParty party -> true;
            case Document document -> true;
            case Evidence evidence -> true;
            case Person person -> true;
            case Entity party -> true;
            case Practice practice -> true;
            default -> false;
        };
    }
}
