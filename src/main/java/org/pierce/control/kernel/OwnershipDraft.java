package org.pierce.control.kernel;

import java.util.Arrays;

/** Who owns what part of whom, as it comes, under the caller's own numbers. */
public final class OwnershipDraft {

    final int nodes;
    int stakes;
    int[] owner = new int[16];
    int[] entity = new int[16];
    double[] part = new double[16];
    double[] most = new double[16];

    /** @param nodes how many nodes there are: they are numbered from 0 */
    public OwnershipDraft(int nodes) {
        this.nodes = nodes;
    }

    /**
     * A stake of exactly this part.
     *
     * @param of what part of the entity, from 0 to 1; all parts of one entity may not add up to more than 1
     */
    public void stake(int by, int in, double of) {
        stake(by, in, of, of);
    }

    /**
     * A stake; several of one owner in one entity add up. What an entity holds in itself is no stake.
     *
     * @param least what part of the entity it is in any case; these may not add up to more than 1
     * @param atMost what part it can be, not below that
     */
    public void stake(int by, int in, double least, double atMost) {
        if (least < 0 || atMost < least) {
            throw new IllegalArgumentException("A part runs from its smaller to its larger bound, from 0 on.");
        }
        if (by == in || atMost == 0) {
            return;
        }
        if (stakes == owner.length) {
            owner = Arrays.copyOf(owner, 2 * stakes);
            entity = Arrays.copyOf(entity, 2 * stakes);
            part = Arrays.copyOf(part, 2 * stakes);
            most = Arrays.copyOf(most, 2 * stakes);
        }
        owner[stakes] = by;
        entity[stakes] = in;
        part[stakes] = least;
        most[stakes++] = atMost;
    }
}
