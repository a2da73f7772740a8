package org.pierce.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.pierce.structure.Account;
import org.pierce.structure.Practice;

/** Who controls a practice's accounts: by signing alone, or by a sweep that the practice cannot stop. */
final class Accounts {

    static final String DOMAIN = "PC_BANK_ACCOUNT";

    private final FactsOnDay facts;
    private final Capacity capacity;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Hold> jointly = new ArrayList<>();

    Accounts(FactsOnDay facts, Capacity capacity) {
        this.facts = facts;
        this.capacity = capacity;
        for (var account : facts.accounts()) {
            for (var practice : facts.practicesOf(account.owner())) {
                read(account, practice);
            }
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Those who sign only together with another: they can prevent. */
    List<Hold> jointly() {
        return jointly;
    }

    private void read(Account account, Practice practice) {
        boolean revocable = Boolean.TRUE.equals(account.revocable());
        boolean practiceSigns = account.soleSignatories().stream()
                .flatMap(signatory -> capacity.of(signatory, null, account.owner()).stream())
                .anyMatch(actor -> actor.isItself() && actor.certainty() == Certainty.CERTAIN);
        // what the practice can stop, and has somebody to stop it, is its own
        if (!(revocable && practiceSigns)) {
            for (var signatory : account.soleSignatories()) {
                for (var actor : capacity.of(signatory, null, account.owner())) {
                    control(account, practice, actor, revocable ? Certainty.POSSIBLE : Certainty.CERTAIN);
                }
            }
            sweep(account, practice);
        }
        for (var signatory : new LinkedHashSet<>(account.jointSignatories())) {
            if (!account.soleSignatories().contains(signatory)) {
                capacity.of(signatory, null, account.owner()).forEach(actor -> hold(account, practice, actor));
            }
        }
    }

    private void sweep(Account account, Practice practice) {
        var target = account.sweepsTo();
        if (target != null && !capacity.belongsTo(target, account.owner())) {
            boolean irrevocable = Boolean.FALSE.equals(account.revocable());
            if (facts.canAct(target)) {
                control(account, practice, Actor.self(target), irrevocable ? Certainty.CERTAIN : Certainty.POSSIBLE);
            }
        }
    }

    private void control(Account account, Practice practice, Actor actor, Certainty certainty) {
        var own = actor.with(account.id(), account.common().assumed());
        if (actor.party() != null) {
            var holder = new Node.Holder(actor.party());
            blocks.add(Block.anyOf(
                    new Node.Decision(practice.id(), DOMAIN),
                    Channel.ACCOUNT,
                    account.common().record(),
                    least(account, actor, certainty),
                    List.of(Entry.alone(holder, own.facts(), own.assumed(), actor.agent()))));
        }
    }

    private void hold(Account account, Practice practice, Actor actor) {
        if (actor.party() != null) {
            var own = actor.with(account.id(), account.common().assumed());
            jointly.add(new Hold(
                    actor.party(),
                    new Target.InDomain(practice.id(), DOMAIN),
                    Channel.ACCOUNT,
                    account.common().record(),
                    least(account, actor, Certainty.CERTAIN),
                    own.assumed(),
                    own.facts(),
                    List.of(Objects.requireNonNull(actor.party())),
                    actor.agent()));
        }
    }

    private Certainty least(Account account, Actor actor, Certainty certainty) {
        boolean sure = actor.certainty() == Certainty.CERTAIN && facts.certaintyOf(account) == Certainty.CERTAIN;
        return sure ? certainty : Certainty.POSSIBLE;
    }
}
