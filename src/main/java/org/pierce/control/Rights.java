package org.pierce.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pierce.structure.Domains;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Mode;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Power;

/** Rights that move an entity or a stake: to replace the owner, call the shares, vote them, revoke the trust, fill the board. */
final class Rights {

    static final String REPLACE = "REPLACE_OWNER";
    static final String CALL = "ACQUIRE_SHARES";
    static final String VOTE = "SHARE_VOTING_OR_PROXY";
    static final String REVOKE = "REVOKE_TRUST";
    static final String APPOINT = "APPOINT_DIRECTORS";
    static final String EQUITY = "EQUITY";

    private static final Set<String> MOVING = Set.of(REPLACE, CALL, VOTE, REVOKE, APPOINT, EQUITY);

    /** Names are looked up for every power of every day. */
    private static final Map<String, String> CODES = new ConcurrentHashMap<>();

    /**
     * A right to fill some seats of a board.
     *
     * @param entity whose board
     * @param held the right as its holder has it
     * @param seats how many
     */
    record Seats(String entity, DecidedPower held, int seats) {}

    private final FactsOnDay facts;
    private final ControlSettings settings;
    private final Approvals approvals;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, List<Block>> hands = new LinkedHashMap<>();
    private final List<Seats> seats = new ArrayList<>();

    Rights(FactsOnDay facts, ControlSettings settings, Subject subject, PowerHolders holders, Approvals approvals) {
        this.facts = facts;
        this.settings = settings;
        this.approvals = approvals;
        for (var power : facts.powers()) {
            if (isMoving(power)) {
                for (var entity : subject.entities(power)) {
                    holders.of(power, entity).forEach(held -> overEntity(entity, held));
                }
                for (var stake : subject.stakes(power)) {
                    holders.of(power, stake.entity())
                            .forEach(held -> overStake(stake.id(), stake.entity(), stake.owner(), held));
                }
            }
        }
        new PaperHands(facts, subject).list().forEach(this::hand);
    }

    /** Whether a power is of the kind that moves the whole, so that it is no power over a domain. */
    static boolean isMoving(Power power) {
        return power.mode() == Mode.DECIDES && MOVING.contains(domainOf(power));
    }

    /** The code of the domain that a power names by code, title or alias. */
    static String domainOf(Power power) {
        return CODES.computeIfAbsent(
                power.domain(), name -> Domains.standard().get(name).code());
    }

    /** Rights over entities as a whole. */
    List<Block> blocks() {
        return blocks;
    }

    /** Rights over the votes of single stakes, by stake. */
    Map<String, List<Block>> hands() {
        return hands;
    }

    List<Seats> seats() {
        return seats;
    }

    private void overEntity(String entity, DecidedPower held) {
        var power = held.power();
        var actor = personally(held, entity);
        var form = facts.findEntity(entity).map(found -> found.form()).orElse(EntityForm.OTHER);
        boolean moves = !domainOf(power).equals(REVOKE) || form == EntityForm.TRUST;
        if (actor.party() == null || actor.party().equals(entity) || !moves) {
            return;
        }
        certainty(held, actor, entity).ifPresent(certainty -> {
            if (domainOf(power).equals(APPOINT) && power.seats() != null) {
                seats.add(new Seats(entity, new DecidedPower(power, actor, certainty), power.seats()));
            } else {
                blocks.add(block(new Node.Holder(entity), power.common().record(), certainty, actor));
            }
        });
    }

    private void overStake(String stake, String entity, String owner, DecidedPower held) {
        var actor = personally(held, entity);
        boolean votes = !domainOf(held.power()).equals(REVOKE)
                && !domainOf(held.power()).equals(APPOINT);
        if (actor.party() != null && votes && !actor.party().equals(owner)) {
            certainty(held, actor, entity)
                    .ifPresent(certainty -> hand(
                            block(new Node.Hand(stake), held.power().common().record(), certainty, actor)));
        }
    }

    private void hand(Block block) {
        if (block.target() instanceof Node.Hand(String stake)) {
            hands.computeIfAbsent(stake, unseen -> new ArrayList<>()).add(block);
        }
    }

    private static Block block(Node target, OnRecord record, Certainty certainty, Actor actor) {
        var holder = new Node.Holder(java.util.Objects.requireNonNull(actor.party()));
        return Block.anyOf(
                target,
                Channel.RIGHT,
                record,
                certainty,
                List.of(Entry.alone(holder, actor.facts(), actor.assumed(), actor.agent())));
    }

    // a right over the equity is property: what an owner or employee of the entity holds there is its own
    private Actor personally(DecidedPower held, String entity) {
        var actor = held.actor();
        var holder = held.power().holder();
        boolean own = actor.isItself() && facts.isPerson(holder) && held.power().actingFor() == null;
        return own && !holder.equals(entity)
                ? new Actor(holder, actor.certainty(), actor.facts(), actor.assumed(), null)
                : actor;
    }

    private Optional<Certainty> certainty(DecidedPower held, Actor actor, String entity) {
        var power = held.power();
        if (Approvals.touches(domainOf(power), approvals.needed(entity, power, actor, Certainty.CERTAIN))) {
            return Optional.empty();
        }
        boolean perhaps =
                Approvals.touches(domainOf(power), approvals.needed(entity, power, actor, Certainty.POSSIBLE));
        return Exercise.ofRight(power, facts.findAgreement(power.agreement()))
                .flatMap(exercise -> priced(power, exercise))
                .map(exercise -> perhaps || held.certainty() == Certainty.POSSIBLE ? Certainty.POSSIBLE : exercise);
    }

    // a call at a real price buys; only one for next to nothing controls
    private Optional<Certainty> priced(Power power, Certainty exercise) {
        if (!domainOf(power).equals(CALL) || power.common().record() == OnRecord.PRACTICE) {
            return Optional.of(exercise);
        }
        BigDecimal price = power.price();
        if (price == null) {
            return Optional.of(Certainty.POSSIBLE);
        }
        return price.compareTo(settings.nominalPrice()) <= 0 ? Optional.of(exercise) : Optional.empty();
    }
}
