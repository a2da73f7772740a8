package org.pierce.control;

import java.util.List;
import java.util.Set;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Governance;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;

/** Who governs an entity: as its row says, else by the law of its form and the offices on file. */
final class GoverningBody {

    private static final Set<OfficeKind> MANAGERS = Set.of(OfficeKind.MANAGER, OfficeKind.MANAGING_MEMBER);

    private GoverningBody() {}

    static Governance governanceOf(Entity entity, List<Office> offices) {
        var stated = entity.managedBy();
        return switch (entity.form()) {
            case CORPORATION, PC, PA, NONPROFIT, HOSPITAL, GOVERNMENT ->
                stated == Governance.TRUSTEES ? Governance.TRUSTEES : Governance.BOARD;
            // a managing member manages whatever the row says of members
            case LLC, PLLC, PARTNERSHIP, LLP -> {
                if (stated != null && stated != Governance.MEMBERS) {
                    yield stated;
                }
                var managing = stated == Governance.MEMBERS ? Set.of(OfficeKind.MANAGING_MEMBER) : MANAGERS;
                if (offices.stream().anyMatch(office -> managing.contains(office.office()))) {
                    yield Governance.MANAGERS;
                }
                boolean partner = entity.form() == EntityForm.PARTNERSHIP
                        && offices.stream().anyMatch(office -> office.office() == OfficeKind.GENERAL_PARTNER);
                yield partner ? Governance.GENERAL_PARTNER : Governance.MEMBERS;
            }
            case LP -> Governance.GENERAL_PARTNER;
            // a fund may be a partnership or a company
            case FUND -> stated == null ? Governance.GENERAL_PARTNER : stated;
            case TRUST -> Governance.TRUSTEES;
            case COMMITTEE, GROUP, UNDISCLOSED -> Governance.BOARD;
            case SOLE_PROPRIETORSHIP -> Governance.OWNER;
            case OTHER -> stated == null ? Governance.BOARD : stated;
        };
    }

    /** The offices whose holders sit in the governing body. */
    static Set<OfficeKind> seats(Entity entity, Governance governance) {
        return switch (governance) {
            case MANAGERS -> MANAGERS;
            case BOARD ->
                entity.form() == EntityForm.COMMITTEE
                        ? Set.of(OfficeKind.COMMITTEE_MEMBER, OfficeKind.DIRECTOR)
                        : entity.form() == EntityForm.LLC || entity.form() == EntityForm.PLLC
                                ? Set.of(OfficeKind.DIRECTOR, OfficeKind.MANAGER)
                                : Set.of(OfficeKind.DIRECTOR);
            case GENERAL_PARTNER ->
                entity.form() == EntityForm.FUND
                        ? Set.of(OfficeKind.GENERAL_PARTNER, OfficeKind.MANAGER, OfficeKind.MANAGING_MEMBER)
                        : Set.of(OfficeKind.GENERAL_PARTNER);
            case TRUSTEES ->
                entity.form() == EntityForm.TRUST
                        ? Set.of(OfficeKind.TRUSTEE)
                        : Set.of(OfficeKind.TRUSTEE, OfficeKind.DIRECTOR);
            case MEMBERS, OWNER -> Set.of();
        };
    }

    /** A board member among others never controls; whether the one on file is the only one is not always known. */
    static boolean isBoard(Governance governance) {
        return governance == Governance.BOARD;
    }
}
