package org.pierce.screening;

import java.util.Set;
import java.util.stream.Stream;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.Entity;
import org.pierce.structure.FilingKind;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.RequestStatus;
import org.pierce.structure.Topic;

/** How the practice was founded and is governed, and what its people have signed. */
final class PaperTopics {

    private static final Set<FilingKind> WITH_THE_STATE = Set.of(
            FilingKind.REGISTRATION, FilingKind.NOTICE, FilingKind.OWNERSHIP_DISCLOSURE, FilingKind.FACILITY_LICENSE);

    private PaperTopics() {}

    /** Who had it formed; the day of formation alone is a part only. */
    static OnFile formation(PracticeOnFile file) {
        if (file.isPerson()) {
            return OnFile.EXAMINED;
        }
        return file.facts()
                .structure()
                .find(file.entity())
                .map(party -> party instanceof Entity entity ? formation(entity) : OnFile.NOTHING)
                .orElse(OnFile.NOTHING);
    }

    /** A person governs its own practice; else an office other than the medical director's. */
    static OnFile governance(PracticeOnFile file) {
        return OnFile.examinedIf(file.isPerson()
                || file.facts()
                        .begun(file.facts().officesIn.get(file.entity()))
                        .anyMatch(office -> office.office() != OfficeKind.MEDICAL_DIRECTOR));
    }

    /** A covenant in an agreement of the practice or of somebody who works for it. */
    static OnFile covenants(PracticeOnFile file) {
        return OnFile.examinedIf(file.parties().isBoundByCovenant(file.entity())
                || file.workers().anyMatch(file.parties()::isBoundByCovenant));
    }

    /** What is on file never tells that the set is whole; only an index or a statement does, and requests carry that. */
    static OnFile documentSet(PracticeOnFile file) {
        return OnFile.examinedIf(file.about(file.facts().requestsAbout)
                .anyMatch(
                        request -> request.item() == Topic.DOCUMENT_SET && request.status() == RequestStatus.RECEIVED));
    }

    /** A filing with the state, also by a manager; permits, checks and reviews tell of none. Which is due is for the rule. */
    static OnFile filings(PracticeOnFile file) {
        var filings = file.facts().filingsAbout;
        return OnFile.examinedIf(Stream.concat(
                        file.about(filings), file.around().managers().stream().flatMap(manager -> file.facts()
                                .begun(filings.get(manager))))
                .anyMatch(filing -> WITH_THE_STATE.contains(filing.kind())));
    }

    /** A review; a policy alone is a part only. */
    static OnFile compliance(PracticeOnFile file) {
        if (file.about(file.facts().filingsAbout).anyMatch(filing -> filing.kind() == FilingKind.COMPLIANCE_REVIEW)) {
            return OnFile.EXAMINED;
        }
        return file.facts()
                        .begun(file.facts().agreementsOf.get(file.entity()))
                        .anyMatch(agreement -> agreement.kind() == AgreementKind.COMPLIANCE_POLICY)
                ? OnFile.PARTLY
                : OnFile.NOTHING;
    }

    private static OnFile formation(Entity entity) {
        if (entity.formedBy() != null) {
            return OnFile.EXAMINED;
        }
        return entity.formed() == null ? OnFile.NOTHING : OnFile.PARTLY;
    }
}
