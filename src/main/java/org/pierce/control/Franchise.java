package org.pierce.control;

import org.pierce.structure.Entity;
import org.pierce.structure.Governance;

/** What a stake without stated votes votes, by the law of the entity's form. */
enum Franchise {
    /** Its percent: corporations, member-managed companies. */
    FOLLOWS_PERCENT,
    /** Perhaps its percent: forms whose law or papers commonly depart from it. */
    MAY_FOLLOW_PERCENT,
    /** Nothing, except that a sole member can ordinarily change the operating agreement: possible. */
    SOLE_MEMBER_ONLY,
    /** Nothing: limited partners, beneficiaries. */
    NONE;

    static Franchise of(Entity entity, Governance governance) {
        return switch (entity.form()) {
            case CORPORATION, PC, PA, SOLE_PROPRIETORSHIP -> FOLLOWS_PERCENT;
            case LLC, PLLC ->
                switch (governance) {
                    case MEMBERS, OWNER -> FOLLOWS_PERCENT;
                    case BOARD -> MAY_FOLLOW_PERCENT;
                    case MANAGERS, GENERAL_PARTNER, TRUSTEES -> SOLE_MEMBER_ONLY;
                };
            case PARTNERSHIP, LLP ->
                switch (governance) {
                    // each partner has one vote unless the partnership agreement says otherwise
                    case MEMBERS, OWNER -> entity.managedBy() == null ? MAY_FOLLOW_PERCENT : FOLLOWS_PERCENT;
                    case BOARD -> MAY_FOLLOW_PERCENT;
                    case MANAGERS, GENERAL_PARTNER, TRUSTEES -> NONE;
                };
            case NONPROFIT, HOSPITAL, OTHER -> MAY_FOLLOW_PERCENT;
            case LP, FUND, TRUST, GOVERNMENT, COMMITTEE, GROUP, UNDISCLOSED -> NONE;
        };
    }
}
