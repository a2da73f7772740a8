package org.pierce.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.OnRecord;

/**
 * Whether one party controls another on one day, and why or why not.
 *
 * @param controller id of the party that is asked about
 * @param controlled id of the party that it may control
 * @param day on which
 * @param certainty whether it controls it for certain or possibly; empty where it does not
 * @param ways the ways by which it does, the surest and simplest first; one for each means
 * @param missing of each way by which it does not, what is missing; where control is possible, what is missing for certain control
 * @param controllers who controls the party, those for certain first, then those who bring something themselves
 * @param domains what it decides there without controlling the whole
 * @param prevents what it can only prevent there
 * @param reverse whether it is the other way round: the party controls the one that is asked about
 * @param muted stakes that neither vote nor count, because the party holds them in itself through others
 */
public record ControlAnswer(
        String controller,
        String controlled,
        LocalDate day,
        Optional<Certainty> certainty,
        List<Way> ways,
        List<Shortfall> missing,
        List<Controller> controllers,
        List<Decided> domains,
        List<Prevented> prevents,
        Optional<Certainty> reverse,
        List<String> muted) {

    public ControlAnswer {
        ways = List.copyOf(ways);
        missing = List.copyOf(missing);
        controllers = List.copyOf(controllers);
        domains = List.copyOf(domains);
        prevents = List.copyOf(prevents);
        muted = List.copyOf(muted);
    }

    /**
     * A derivation of control.
     *
     * @param facts ids of a minimal set of facts that makes it, sorted
     * @param levels the steps in an order in which each rests on those before it; the last one is in the party itself
     * @param assumed whether there is none of this means without an assumed fact
     */
    public record Way(
            Channel channel,
            OnRecord record,
            Certainty certainty,
            boolean assumed,
            List<String> facts,
            List<Level> levels) {

        public Way {
            facts = List.copyOf(facts);
            levels = List.copyOf(levels);
        }
    }

    /**
     * That an entity is controlled by what some bring together.
     *
     * @param entity id of the entity
     * @param certainty whether the step itself is certain
     * @param sum what they bring and what is needed
     * @param voters who brings it: the controller, and whom it controls by the steps before
     */
    public record Level(
            String entity, Channel channel, OnRecord record, Certainty certainty, WeighedSum sum, List<Voter> voters) {

        public Level {
            voters = List.copyOf(voters);
        }
    }

    /**
     * What one party brings.
     *
     * @param party id of the party
     * @param stake id of a stake that belongs to somebody else and whose votes it may command, else null
     * @param weight percent, shares or seats
     * @param facts ids of the facts that say so
     * @param agent the natural person who acts for it here, where one does
     */
    public record Voter(
            String party,
            @Nullable String stake,
            BigDecimal weight,
            List<String> facts,
            @Nullable String agent) {

        public Voter {
            facts = List.copyOf(facts);
        }
    }

    /**
     * What is missing by one way.
     *
     * @param certainty for which control
     * @param sum what the party and all that it controls bring, and what is needed
     * @param own who brings it
     * @param others who else has something here, the heaviest first
     * @param enough those of the others with whom it would be enough, none of whom can be left out; empty where all others are not
     */
    public record Shortfall(
            Channel channel,
            OnRecord record,
            Certainty certainty,
            WeighedSum sum,
            List<Voter> own,
            List<Voter> others,
            List<Voter> enough) {

        public Shortfall {
            own = List.copyOf(own);
            others = List.copyOf(others);
            enough = List.copyOf(enough);
        }
    }

    /**
     * Somebody who does control the party.
     *
     * @param channels by what means
     * @param direct whether it brings something itself, not only through others
     */
    public record Controller(String party, Certainty certainty, List<Channel> channels, boolean direct) {

        public Controller {
            channels = List.copyOf(channels);
        }
    }

    /** A domain of a practice that the controller decides, itself or through whom it controls. */
    public record Decided(String practice, String domain, Certainty certainty) {}

    /**
     * What somebody can prevent, alone or only together with others.
     *
     * @param holder the controller, or whom it controls
     * @param voters with whom, itself among them
     * @param facts ids of the facts that make it
     */
    public record Prevented(String holder, Channel channel, List<String> voters, List<String> facts) {

        public Prevented {
            voters = List.copyOf(voters);
            facts = List.copyOf(facts);
        }
    }
}
