package org.pierce.control;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.Chooser;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Power;

/**
 * Whether a power can be used at will or on an event within its holder's own gift. What was observed was used: its trigger
 * does not matter.
 */
final class Exercise {

    private Exercise() {}

    /** Of a right over the practice as a whole; empty where it is no control. */
    static Optional<Certainty> ofRight(Power power, Optional<Agreement> agreement) {
        if (power.common().record() == OnRecord.PRACTICE) {
            return Optional.of(Certainty.CERTAIN);
        }
        if (power.trigger() == null) {
            return Optional.of(Certainty.POSSIBLE);
        }
        return switch (power.trigger()) {
            case AT_WILL, HOLDERS_NOTICE, END_OF_CONTRACT -> Optional.of(Certainty.CERTAIN);
            case NOT_STATED -> Optional.of(Certainty.POSSIBLE);
            // a pledge is influence until default
            case BREACH ->
                agreement.filter(Exercise::securesDebt).isPresent() ? Optional.empty() : ifOthersDoNotChoose(power);
            case LOSS_OF_LICENSE, EXCLUSION, DEATH, INCAPACITY, FELONY, OUTSIDE_EVENTS -> ifOthersDoNotChoose(power);
        };
    }

    /** Of a power over a domain; without a trigger it stands all the time. */
    static Optional<Certainty> ofDecision(Power power) {
        if (power.common().record() == OnRecord.PRACTICE || power.trigger() == null) {
            return Optional.of(Certainty.CERTAIN);
        }
        return switch (power.trigger()) {
            case AT_WILL, HOLDERS_NOTICE -> Optional.of(Certainty.CERTAIN);
            case END_OF_CONTRACT, NOT_STATED -> Optional.of(Certainty.POSSIBLE);
            case BREACH, LOSS_OF_LICENSE, EXCLUSION, DEATH, INCAPACITY, FELONY, OUTSIDE_EVENTS ->
                ifOthersDoNotChoose(power);
        };
    }

    private static Optional<Certainty> ifOthersDoNotChoose(Power power) {
        return isChosenByOthers(power.chooser()) ? Optional.empty() : Optional.of(Certainty.POSSIBLE);
    }

    private static boolean isChosenByOthers(@Nullable Chooser chooser) {
        return switch (chooser) {
            case LICENSEES, BOARD, COURT -> true;
            case HOLDER, NOT_STATED -> false;
            case null -> false;
        };
    }

    private static boolean securesDebt(Agreement agreement) {
        return agreement.kind() == AgreementKind.LOAN
                || agreement.kind() == AgreementKind.SECURITY
                || agreement.kind() == AgreementKind.GUARANTY;
    }
}
