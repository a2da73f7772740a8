package org.pierce.explain;

import org.pierce.control.Channel;
import org.pierce.structure.OnRecord;

/** The means of control in words. */
final class ChannelWords {

    private ChannelWords() {}

    /** As a heading. */
    static String title(Channel channel, OnRecord record) {
        var title =
                switch (channel) {
                    case VOTES -> "Votes";
                    case OFFICE -> "Offices that govern";
                    case APPOINTMENT -> "Filling the board";
                    case RIGHT -> "Rights over the whole";
                    case POWER -> "Powers to decide";
                    case ACCOUNT -> "Accounts";
                    case FEE -> "Fees that take what is left";
                };
        return title + (record == OnRecord.PRACTICE ? ", as observed in practice" : "");
    }

    /** As what somebody may hold. */
    static String what(Channel channel) {
        return switch (channel) {
            case VOTES -> "votes";
            case OFFICE -> "an office that governs or may govern";
            case APPOINTMENT -> "a right to fill seats";
            case RIGHT -> "a right to replace the owner, or to call or vote the shares,";
            case POWER -> "a power to decide";
            case ACCOUNT -> "an account";
            case FEE -> "a claim to what is left";
        };
    }

    /** As how somebody controls. */
    static String by(Channel channel) {
        return switch (channel) {
            case VOTES -> "by the votes";
            case OFFICE -> "by the office";
            case APPOINTMENT -> "by the seats on the board";
            case RIGHT -> "by the right";
            case POWER -> "by the power";
            case ACCOUNT -> "by the account";
            case FEE -> "by the fee";
        };
    }
}
