package org.pierce.screening;

import org.pierce.structure.Entity;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.RequestStatus;
import org.pierce.structure.Topic;

/** How the practice was founded and is governed, and what its people have signed. */
final class PaperTopics {

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

    private static OnFile formation(Entity entity) {
        if (entity.formedBy() != null) {
            return OnFile.EXAMINED;
        }
        return entity.formed() == null ? OnFile.NOTHING : OnFile.PARTLY;
    }
}
