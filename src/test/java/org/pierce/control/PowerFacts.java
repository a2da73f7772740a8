package org.pierce.control;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Chooser;
import org.pierce.structure.Common;
import org.pierce.structure.FeeBasis;
import org.pierce.structure.Mode;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Payment;
import org.pierce.structure.Power;
import org.pierce.structure.Relation;
import org.pierce.structure.RelationKind;
import org.pierce.structure.Stream;
import org.pierce.structure.Trigger;

/**
 * Writes down rights, powers, agreements, accounts and fees beside the parties.
 *
 * @param <F> what adds to it
 */
abstract class PowerFacts<F extends PowerFacts<F>> extends PartyFacts<F> {

    F right(String id, String holder, String over, String domain, @Nullable Trigger trigger) {
        return right(id, holder, over, domain, trigger, null, null);
    }

    F right(
            String id,
            String holder,
            String over,
            String domain,
            @Nullable Trigger trigger,
            @Nullable Chooser chooser,
            @Nullable String price) {
        return add(new Power(
                Common.of(id),
                holder,
                null,
                over,
                domain,
                Mode.DECIDES,
                trigger,
                chooser,
                price == null ? null : new BigDecimal(price),
                null,
                null,
                null,
                null,
                null));
    }

    F seats(String id, String holder, String over, int seats) {
        return add(new Power(
                Common.of(id),
                holder,
                null,
                over,
                "APPOINT_DIRECTORS",
                Mode.DECIDES,
                Trigger.AT_WILL,
                null,
                null,
                null,
                null,
                seats,
                null,
                null));
    }

    F power(String id, String holder, String over, String domain, Mode mode) {
        return power(id, holder, null, over, domain, mode, null, null);
    }

    F power(
            String id,
            String holder,
            @Nullable String actingFor,
            String over,
            String domain,
            Mode mode,
            @Nullable String delegatedFrom,
            @Nullable String revocableBy) {
        return add(new Power(
                Common.of(id),
                holder,
                actingFor,
                over,
                domain,
                mode,
                null,
                null,
                null,
                delegatedFrom,
                revocableBy,
                null,
                null,
                null));
    }

    F agreement(String id, AgreementKind kind) {
        return add(new Agreement(Common.of(id), id, kind, null, null, null, null, null, null));
    }

    F party(String agreement, String party, PartyRole role) {
        return add(new AgreementParty(
                Common.of(agreement + "-" + party + "-" + role), agreement, party, role, null, null));
    }

    F relation(String party, String other, RelationKind kind, @Nullable String agreement) {
        return add(new Relation(Common.of("relation-" + party + "-" + other), party, other, kind, agreement));
    }

    F account(
            String id,
            String owner,
            List<String> sole,
            List<String> joint,
            @Nullable String sweepsTo,
            @Nullable Boolean revocable) {
        return add(new Account(Common.of(id), id, owner, sole, joint, sweepsTo, revocable, null, List.of()));
    }

    F fee(String id, String payer, String payee, FeeBasis basis, @Nullable String rate) {
        return add(new Payment(
                Common.of(id),
                payer,
                payee,
                Stream.MANAGEMENT_FEE,
                null,
                basis,
                range(rate),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }
}
