package org.pierce.scale;

import java.util.Random;

/**
 * Draws ownership as registers of companies show it: most companies have one owner, some a majority and minorities, some equal
 * halves, some many owners; few own very much (an owner of something is likely to own more); about 1.5 % of the entities own
 * each other in circles; some stakes are ranges, and some registers leave holders out. Platforms are added: a fund, its
 * holding and its management company, and hundreds of practices that belong to nominees on paper and to the manager by right.
 */
final class StructureDraw {

    private static final int PARTIES_TO_A_PRACTICE = 20;
    private static final int PRACTICES_TO_A_PLATFORM = 200;
    private static final int PRACTICES_TO_A_NOMINEE = 25;
    private static final int LARGEST_CIRCLE = 500;

    private final Random random;
    private final Drawing drawing;
    private final Holdings holdings;
    private final int platforms;
    private final boolean[] inCircle;
    private final int[] registerStart;

    private StructureDraw(long seed, int parties) {
        random = new Random(seed);
        int practices = parties / PARTIES_TO_A_PRACTICE;
        drawing = new Drawing(Math.max(3, parties * 3 / 10), parties - practices, new Holdings(parties));
        holdings = drawing.holdings();
        inCircle = new boolean[parties];
        registerStart = new int[parties];
        platforms = Math.max(1, practices / PRACTICES_TO_A_PLATFORM);
    }

    /**
     * The same seed and size give the same structure.
     *
     * @param parties people and entities together, 100 or more
     */
    static Drawing of(long seed, int parties) {
        if (parties < 100) {
            throw new IllegalArgumentException("A structure drawn at random has at least 100 parties.");
        }
        return new StructureDraw(seed, parties).draw();
    }

    private Drawing draw() {
        int firstPlatform = drawing.firstPractice() - 3 * platforms;
        for (int entity = drawing.people(); entity < firstPlatform; entity++) {
            register(entity);
        }
        circles(drawing.people(), firstPlatform);
        for (int platform = 0; platform < platforms; platform++) {
            platform(firstPlatform + 3 * platform, platform);
        }
        return drawing;
    }

    private void register(int entity) {
        registerStart[entity] = holdings.stakes;
        int style = random.nextInt(100);
        if (style < 38) {
            stake(anyOwner(entity), entity, Holdings.WHOLE);
        } else if (style < 60) {
            int majority = percent(51, 95);
            stake(anyOwner(entity), entity, majority);
            share(entity, Holdings.WHOLE - majority, 1 + random.nextInt(3));
        } else if (style < 68) {
            stake(anyOwner(entity), entity, Holdings.WHOLE / 2);
            stake(anyOwner(entity), entity, Holdings.WHOLE / 2);
        } else if (style < 76) {
            rolledUp(entity);
        } else {
            share(entity, percent(60, 100), 5 + random.nextInt(9));
        }
    }

    /** A stake held directly and another through somebody below the same owner: control by joint votes only. */
    private void rolledUp(int entity) {
        int part = percent(26, 34);
        int first = anyOwner(entity);
        int second = first;
        if (holdings.stakes > 0 && random.nextInt(3) > 0) {
            int some = random.nextInt(holdings.stakes);
            first = holdings.owner[some];
            second = holdings.entity[some];
        }
        stake(first, entity, part);
        stake(second == entity ? anyOwner(entity) : second, entity, part);
        share(entity, Holdings.WHOLE - 2 * part, 1 + random.nextInt(3));
    }

    private void share(int entity, int whole, int owners) {
        int left = whole;
        for (int owner = owners; owner > 0 && left > 0; owner--) {
            int part = owner == 1 ? left : Math.max(1, (int) (left * (0.5 + random.nextDouble()) / owner));
            stake(anyOwner(entity), entity, Math.min(part, left));
            left -= part;
        }
    }

    private void stake(int owner, int entity, int part) {
        boolean range = random.nextInt(50) == 0;
        int spread = range ? Math.min(part / 4, Holdings.WHOLE - part) : 0;
        holdings.stake(owner, entity, part - spread, part + spread);
    }

    /** Somebody new, or, like to like, the owner of some stake drawn before, or an entity near by. */
    private int anyOwner(int entity) {
        int kind = random.nextInt(10);
        if (kind < 5 || holdings.stakes < 10) {
            return random.nextInt(drawing.people());
        }
        if (kind < 7) {
            return holdings.owner[random.nextInt(holdings.stakes)];
        }
        int above = entity - drawing.people();
        return above < 1 ? random.nextInt(drawing.people()) : drawing.people() + random.nextInt(above);
    }

    /** Stakes back from below: many small rings, and one large one. */
    private void circles(int from, int to) {
        int left = (to - from) * 8 / 1000;
        int largest = Math.min(LARGEST_CIRCLE, left / 2);
        ring(from + (to - from) / 2, largest);
        left -= largest;
        while (left > 1) {
            int size = Math.min(left, 2 + random.nextInt(4));
            ring(from + random.nextInt(to - from - size), size);
            left -= size;
        }
    }

    private void ring(int first, int size) {
        for (int at = 0; at < size && size > 1; at++) {
            int entity = first + (at + 1) % size;
            if (!inCircle[entity]) {
                inCircle[entity] = true;
                makeRoom(entity);
                int part = percent(1, 12);
                holdings.stake(first + at, entity, part, part);
            }
        }
    }

    /** Nothing is owned beyond the whole. */
    private void makeRoom(int entity) {
        for (int stake = registerStart[entity]; stake < holdings.stakes && holdings.entity[stake] == entity; stake++) {
            holdings.lower[stake] = holdings.lower[stake] / 100 * 88;
            holdings.upper[stake] = holdings.upper[stake] / 100 * 88;
        }
    }

    private void platform(int fund, int platform) {
        int holding = fund + 1;
        int manager = fund + 2;
        holdings.isFund[fund] = true;
        share(fund, Holdings.WHOLE, 20 + random.nextInt(30));
        holdings.right(drawing.people() + random.nextInt(Math.max(1, fund - drawing.people())), fund);
        int majority = percent(55, 90);
        holdings.stake(fund, holding, majority, majority);
        share(holding, 5 * Holdings.PERCENT, 3);
        holdings.stake(holding, manager, Holdings.WHOLE, Holdings.WHOLE);
        int practices = drawing.parties() - drawing.firstPractice();
        int from = (int) ((long) practices * platform / platforms);
        int to = (int) ((long) practices * (platform + 1) / platforms);
        int nominee = 0;
        for (int practice = from; practice < to; practice++) {
            if ((practice - from) % PRACTICES_TO_A_NOMINEE == 0) {
                nominee = random.nextInt(drawing.people());
            }
            holdings.stake(nominee, drawing.firstPractice() + practice, Holdings.WHOLE, Holdings.WHOLE);
            holdings.right(manager, drawing.firstPractice() + practice);
        }
    }

    private int percent(int from, int to) {
        return Holdings.PERCENT * from + random.nextInt(Holdings.PERCENT * (to - from) + 1);
    }
}
