package org.pierce.control;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.pierce.control.kernel.OwnershipDraft;

/** Exact stakes drawn at random, in hundredths at {@code [owner][entity]}: circles come up, and a hundredth at least of each is nobody's. */
final class RandomStakes {

    static final int HUNDRED = 100;

    private RandomStakes() {}

    /** Of half of the graphs nobody owns whoever has a larger number. */
    static int[][] of(Random random, int size) {
        var parts = new int[size][size];
        boolean circles = random.nextBoolean();
        for (int entity = 1; entity < size; entity++) {
            int left = HUNDRED - 1;
            for (int count = random.nextInt(4); count > 0 && left > 0; count--) {
                int owner = random.nextInt(circles ? size : entity);
                if (owner != entity) {
                    int part = random.nextInt(4) == 0 ? left : 1 + random.nextInt(left);
                    parts[owner][entity] += part;
                    left -= part;
                }
            }
        }
        return parts;
    }

    static OwnershipDraft draft(int[][] parts) {
        var draft = new OwnershipDraft(parts.length);
        for (int owner = 0; owner < parts.length; owner++) {
            for (int entity = 0; entity < parts.length; entity++) {
                draft.stake(owner, entity, parts[owner][entity] / (double) HUNDRED);
            }
        }
        return draft;
    }

    static Fraction[][] exact(int[][] parts) {
        return Arrays.stream(parts)
                .map(row -> Arrays.stream(row)
                        .mapToObj(part -> new Fraction(BigInteger.valueOf(part), BigInteger.valueOf(HUNDRED)))
                        .toArray(Fraction[]::new))
                .toArray(Fraction[][]::new);
    }
}
