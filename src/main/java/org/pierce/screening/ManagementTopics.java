package org.pierce.screening;

import org.pierce.structure.AgreementKind;
import org.pierce.structure.Stage;

/** The management agreement, and who stands behind the manager. Without a manager there is nobody to ask about. */
final class ManagementTopics {

    private ManagementTopics() {}

    /** Drafts alone are a part only. */
    static OnFile agreement(PracticeOnFile file) {
        var stages = file.facts()
                .begun(file.facts().agreementsOf.get(file.entity()))
                .filter(agreement -> agreement.kind() == AgreementKind.MSA)
                .map(agreement -> agreement.stage() != Stage.DRAFT)
                .toList();
        return stages.contains(true) ? OnFile.EXAMINED : OnFile.complete(stages);
    }

    /** Each manager is a person or has an owner on file. */
    static OnFile owners(PracticeOnFile file) {
        return OnFile.answered(
                file.around().managers().stream().map(file.parties()::hasOwner).toList());
    }

    /** Above each manager stands a natural person, or a fund, whom nobody else is known to control. */
    static OnFile controllers(PracticeOnFile file) {
        return OnFile.answered(file.around().managers().stream()
                .map(file.parties()::hasKnownController)
                .toList());
    }
}
