package org.pierce.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Fact;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Relation;
import org.pierce.structure.RelationKind;
import org.pierce.structure.Stage;
import org.pierce.structure.Structure;
import org.pierce.structure.Work;

/** Employment, debt and kinship: one edge for each fact that says so, from whoever has the hold. */
final class Influence {

    private static final Set<AgreementKind> DEBT =
            Set.of(AgreementKind.LOAN, AgreementKind.SECURITY, AgreementKind.GUARANTY);
    private static final Set<PartyRole> CREDITORS = Set.of(PartyRole.LENDER, PartyRole.SECURED_PARTY);
    private static final Set<PartyRole> DEBTORS =
            Set.of(PartyRole.BORROWER, PartyRole.GUARANTOR, PartyRole.PRACTICE, PartyRole.OWNER);
    private static final Set<RelationKind> KIN =
            Set.of(RelationKind.SPOUSE, RelationKind.PARENT, RelationKind.CHILD, RelationKind.SIBLING);

    private final List<InfluenceEdge> edges = new ArrayList<>();

    private Influence() {}

    static List<InfluenceEdge> of(Structure structure) {
        var influence = new Influence();
        structure.list(Work.class).forEach(influence::employment);
        structure.list(Relation.class).stream()
                .filter(relation -> KIN.contains(relation.kind()))
                .forEach(influence::kinship);
        var parties =
                structure.list(AgreementParty.class).stream().collect(Collectors.groupingBy(AgreementParty::agreement));
        structure.list(Agreement.class).stream()
                .filter(agreement -> DEBT.contains(agreement.kind()) && agreement.stage() != Stage.DRAFT)
                .forEach(agreement -> influence.debt(agreement, parties.getOrDefault(agreement.id(), List.of())));
        influence.edges.sort(Comparator.comparing(InfluenceEdge::from)
                .thenComparing(InfluenceEdge::to)
                .thenComparing(InfluenceEdge::kind)
                .thenComparing(InfluenceEdge::id));
        return influence.edges;
    }

    private void employment(Work work) {
        add(work.worksFor(), work.worker(), InfluenceEdge.Kind.EMPLOYMENT, work);
        if (work.paidBy() != null && !work.paidBy().equals(work.worksFor())) {
            add(work.paidBy(), work.worker(), InfluenceEdge.Kind.EMPLOYMENT, work);
        }
    }

    private void kinship(Relation relation) {
        add(relation.party(), relation.other(), InfluenceEdge.Kind.KINSHIP, relation);
        add(relation.other(), relation.party(), InfluenceEdge.Kind.KINSHIP, relation);
    }

    private void debt(Agreement agreement, List<AgreementParty> parties) {
        for (var creditor : parties) {
            for (var debtor : parties) {
                if (CREDITORS.contains(creditor.role()) && DEBTORS.contains(debtor.role())) {
                    add(creditor.party(), debtor.party(), InfluenceEdge.Kind.DEBT, agreement, creditor, debtor);
                }
            }
        }
    }

    private void add(String from, String to, InfluenceEdge.Kind kind, Fact... because) {
        var since = Arrays.stream(because)
                .map(fact -> fact.period().since())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var until = Arrays.stream(because)
                .map(fact -> fact.period().until())
                .min(LocalDate::compareTo)
                .orElseThrow();
        if (from.equals(to) || until.isBefore(since)) {
            return;
        }
        var basis = Arrays.stream(because).map(Fact::id).sorted().distinct().toList();
        var id = "influence-" + Timeline.hash(List.of(from, to, kind.name(), String.join("\u001f", basis)));
        edges.add(new InfluenceEdge(id, from, to, kind, since, until, basis));
    }
}
