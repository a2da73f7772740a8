package org.pierce.control;

import java.util.List;

/**
 * What would be otherwise if one stake were of another size: control for certain, and look-through shares at their lower end.
 *
 * @param entity id of the entity in which the stake is
 * @param gains who would control more, nearest to the entity first
 * @param losses who would control less
 * @param owners the largest ultimate owners of the entity, before or after
 * @param others how many entities lie below it, whose owners can be others too
 */
public record StakeTrial(String entity, List<Change> gains, List<Change> losses, List<Share> owners, int others) {

    public StakeTrial {
        gains = List.copyOf(gains);
        losses = List.copyOf(losses);
        owners = List.copyOf(owners);
    }

    /**
     * What one party would control beside what it controls now, or no longer.
     *
     * @param party its id
     * @param entities ids of some of them
     * @param more how many others there are
     */
    public record Change(String party, List<String> entities, int more) {

        public Change {
            entities = List.copyOf(entities);
        }
    }

    /** The share of an ultimate owner, in percent. */
    public record Share(String owner, double before, double after) {}
}
