package org.talentpool.benchmark.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that repeats itself: what is thrown for the same thing of the same seed is always the same. */
final class Dice {
    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * @param kind tells things of different kinds apart
     * @param number of the thing within its kind
     */
    static Dice of(long seed, Enum<?> kind, long number) {
        return new Dice(mixed(mixed(mixed(seed) + kind.ordinal()) + number));
    }

    boolean in100(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    /** @param last inclusive */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** From 0 to 1, exclusive. */
    double fraction() {
        return random.nextDouble();
    }

    <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** So many different ones, or all where there are fewer; in the order drawn. */
    <T> List<T> some(int number, List<T> items) {
        var left = new ArrayList<>(items);
        var drawn = new ArrayList<T>();
        while (drawn.size() < number && !left.isEmpty()) drawn.add(left.remove(random.nextInt(left.size())));
        return drawn;
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static long mixed(long value) {
        return new SplittableRandom(value).nextLong();
    }
}
