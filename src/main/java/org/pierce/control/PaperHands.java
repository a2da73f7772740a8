package org.pierce.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Document;
import org.pierce.structure.Fact;
import org.pierce.structure.PartyRole;
import org.pierce.structure.RelationKind;

/**
 * Papers that put somebody's stake in another's hand without a power of their own: an undated resignation that another keeps,
 * a nominee's declaration, a proxy.
 */
final class PaperHands {

    private static final Set<PartyRole> GIVERS = Set.of(PartyRole.OWNER, PartyRole.WORKER);
    private static final Set<PartyRole> TAKERS = Set.of(PartyRole.HOLDER, PartyRole.BENEFICIARY);

    private final FactsOnDay facts;
    private final Subject subject;
    private final List<Block> blocks = new ArrayList<>();

    PaperHands(FactsOnDay facts, Subject subject) {
        this.facts = facts;
        this.subject = subject;
    }

    /** One block for each hand on a stake. */
    List<Block> list() {
        for (var agreement : facts.agreements()) {
            switch (agreement.kind()) {
                case UNDATED_RESIGNATION -> undatedResignation(agreement);
                case NOMINEE -> between(agreement, facts.certaintyOf(agreement));
                // a proxy whose trigger nobody read is possible control, unless its powers are on file
                case PROXY -> {
                    if (!facts.hasPowers(agreement)) {
                        between(agreement, Certainty.POSSIBLE);
                    }
                }
                case MSA,
                        STOCK_TRANSFER_RESTRICTION,
                        SUCCESSION,
                        OPTION,
                        VOTING_AGREEMENT,
                        POWER_OF_ATTORNEY,
                        EMPLOYMENT,
                        CONTRACTOR,
                        MEDICAL_DIRECTOR,
                        SUPERVISION,
                        LEASE,
                        EQUIPMENT,
                        BRAND_LICENSE,
                        LOAN,
                        SECURITY,
                        GUARANTY,
                        BILLING,
                        COVENANT,
                        GOVERNANCE,
                        COMPLIANCE_POLICY,
                        BUSINESS_ASSOCIATE,
                        PURCHASE,
                        OTHER -> {}
            }
        }
        nominees();
        return blocks;
    }

    private void undatedResignation(Agreement agreement) {
        between(agreement, facts.certaintyOf(agreement));
        var keeper = keeperOf(agreement);
        if (keeper != null) {
            for (var giver : facts.partiesTo(agreement.id(), GIVERS)) {
                put(giver.party(), keeper.party(), agreement, List.of(agreement, giver, keeper.document()));
            }
        }
    }

    private record Keeper(String party, Document document) {}

    private @org.jspecify.annotations.Nullable Keeper keeperOf(Agreement agreement) {
        var source = agreement.common().source();
        if (source == null || source.document() == null) {
            return null;
        }
        return facts.structure()
                .find(source.document())
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .filter(document -> document.heldBy() != null)
                .map(document -> new Keeper(java.util.Objects.requireNonNull(document.heldBy()), document))
                .orElse(null);
    }

    private void between(Agreement agreement, Certainty certainty) {
        for (AgreementParty giver : facts.partiesTo(agreement.id(), GIVERS)) {
            for (AgreementParty taker : facts.partiesTo(agreement.id(), TAKERS)) {
                put(giver.party(), taker.party(), agreement, List.of(agreement, giver, taker), certainty);
            }
        }
    }

    private void nominees() {
        for (var relation : facts.relations()) {
            var agreement = facts.findAgreement(relation.agreement());
            boolean papered = agreement.isPresent() && facts.isBinding(relation.agreement());
            if (relation.kind() == RelationKind.NOMINEE
                    && (papered || relation.common().assumed())) {
                var because = new ArrayList<Fact>(List.of(relation));
                agreement.ifPresent(because::add);
                put(relation.party(), relation.other(), agreement.orElse(null), because);
            }
        }
    }

    private void put(
            String giver, String taker, @org.jspecify.annotations.Nullable Agreement agreement, List<Fact> because) {
        put(giver, taker, agreement, because, Certainty.CERTAIN);
    }

    private void put(
            String giver,
            String taker,
            @org.jspecify.annotations.Nullable Agreement agreement,
            List<Fact> because,
            Certainty certainty) {
        boolean sure = certainty == Certainty.CERTAIN
                && because.stream().allMatch(fact -> facts.certaintyOf(fact) == Certainty.CERTAIN);
        var ids = new LinkedHashSet<String>();
        because.forEach(fact -> ids.add(fact.id()));
        boolean assumed = because.stream().anyMatch(fact -> fact.common().assumed());
        if (giver.equals(taker) || !facts.canAct(taker)) {
            return;
        }
        for (var stake : subject.stakesOf(giver, agreement == null ? null : agreement.id())) {
            var entry = Entry.alone(new Node.Holder(taker), List.copyOf(ids), assumed, null);
            blocks.add(Block.anyOf(
                    new Node.Hand(stake.id()),
                    Channel.RIGHT,
                    because.getFirst().common().record(),
                    sure ? Certainty.CERTAIN : Certainty.POSSIBLE,
                    List.of(entry)));
        }
    }
}
