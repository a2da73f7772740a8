package org.pierce.screening;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pierce.law.Eligibility;
import org.pierce.structure.Stake;
import org.pierce.structure.Title;

/** Who owns the practice, what was paid for it, and what its owners are and do. */
final class OwnershipTopics {

    /** Percent from which shares with rounded digits are the whole. */
    private static final double WHOLE = 99.9;

    private static final Set<String> RIGHTS = Set.of(
            "REPLACE_OWNER",
            "ACQUIRE_SHARES",
            "EQUITY",
            "SHARE_VOTING_OR_PROXY",
            "EQUITY_ISSUANCE",
            "EQUITY_OR_ASSET_TRANSFER_CONTROL",
            "DISSOLUTION",
            "APPOINT_DIRECTORS");

    private OwnershipTopics() {}

    /** Partly where an owner is an entity without owners on file, or stated shares leave a part of the whole. */
    static OnFile owners(PracticeOnFile file) {
        var stakes = stakes(file);
        if (stakes.isEmpty() && !file.isPerson()) {
            return OnFile.NOTHING;
        }
        var known = stakes.stream().allMatch(stake -> file.parties().hasOwnerOrOfficer(stake.owner()));
        return known && (file.isPerson() || isWhole(stakes)) ? OnFile.EXAMINED : OnFile.PARTLY;
    }

    /** A stake of record has a price or a contribution. */
    static OnFile price(PracticeOnFile file) {
        return OnFile.answered(stakes(file).stream()
                .filter(stake -> stake.title() != Title.BENEFICIAL)
                .map(stake -> stake.pricePaid() != null || stake.capitalContributed() != null)
                .toList());
    }

    /** An owner has a license, or needs none for an answer: whether it may own is known. */
    static OnFile licenses(PracticeOnFile file) {
        return OnFile.answered(file.directOwners().stream()
                .map(owner -> !file.facts().licensesOf.get(owner).isEmpty()
                        || file.around().eligibility().get(owner) != Eligibility.NOT_KNOWN)
                .toList());
    }

    /** A tie of an owner to the management side: work, office or a stake. */
    static OnFile ownersRoles(PracticeOnFile file) {
        return OnFile.examinedIf(file.directOwners().stream()
                .anyMatch(owner -> !Collections.disjoint(file.parties().tiesOf(owner), file.group())));
    }

    /** Each owner's work, supervision or care at the practice. */
    static OnFile ownersPresence(PracticeOnFile file) {
        return OnFile.answered(file.directOwners().stream()
                .map(owner -> isPresent(owner, file))
                .toList());
    }

    /** Papers on the shares themselves, or rights over the owner, the entity or a stake. */
    static OnFile transferPapers(PracticeOnFile file) {
        var bound = new HashSet<>(file.directOwners());
        bound.add(file.entity());
        if (bound.stream().anyMatch(file.parties()::hasTransferPaper)) {
            return OnFile.EXAMINED;
        }
        bound.add(file.practice());
        file.around().owners().forEach(owner -> bound.addAll(owner.stakes()));
        return OnFile.examinedIf(bound.stream()
                .flatMap(over -> file.facts().begun(file.facts().powersOver.get(over)))
                .anyMatch(power -> RIGHTS.contains(power.domain()) && isOutside(power.holder(), file.around())));
    }

    /** Of the management side, or not known to be allowed to control the practice. */
    private static boolean isOutside(String holder, PracticeSurroundings around) {
        return around.group().contains(holder)
                || around.insiders().contains(holder)
                || (around.eligibility().containsKey(holder) && !around.mayControl(holder));
    }

    private static boolean isPresent(String owner, PracticeOnFile file) {
        var facts = file.facts();
        return facts.begun(facts.workFor.get(file.entity()))
                        .anyMatch(work -> work.worker().equals(owner) && work.clinical() != null)
                || file.parties().visitsAnywhere(owner)
                || facts.begun(facts.supervisionIn.get(file.practice()))
                        .anyMatch(supervision -> supervision.supervisor().equals(owner) && supervision.visits() != null)
                || facts.begun(facts.careIn.get(file.practice()))
                        .anyMatch(care -> owner.equals(care.performer())
                                || owner.equals(care.orderer())
                                || owner.equals(care.examiner()));
    }

    private static List<Stake> stakes(PracticeOnFile file) {
        return file.facts().holding(file.facts().stakesIn.get(file.entity())).toList();
    }

    /** Shares that are only counted cannot leave a part. */
    private static boolean isWhole(List<Stake> stakes) {
        double sum = 0;
        for (var stake : stakes) {
            if (stake.percent() == null) {
                return true;
            }
            sum += stake.percent().lower().doubleValue();
        }
        return sum > WHOLE;
    }
}
