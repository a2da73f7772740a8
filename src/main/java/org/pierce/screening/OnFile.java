package org.pierce.screening;

import java.util.List;

/** What the facts on file show of a topic in one practice. */
enum OnFile {
    EXAMINED,
    PARTLY,
    NOTHING;

    /** One fact is enough. */
    static OnFile examinedIf(boolean isOnFile) {
        return isOnFile ? EXAMINED : NOTHING;
    }

    /** Each of those asked about must be answered; where none is, nothing is on file. */
    static OnFile answered(List<Boolean> answers) {
        return answers.contains(true) ? complete(answers) : NOTHING;
    }

    /** Each fact must be complete; one that is not is still on file. */
    static OnFile complete(List<Boolean> facts) {
        if (facts.isEmpty()) {
            return NOTHING;
        }
        return facts.contains(false) ? PARTLY : EXAMINED;
    }
}
