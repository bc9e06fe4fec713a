package org.talentpool.kernel.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Made-up input for property tests. Each run prints its seed; {@code -Dtest.seed=<seed>} repeats it, and
 * {@code -Dtest.cases.divisor=<n>} tries the n-th part of the cases where a run has to be quick.
 */
public final class Seed {
    private static final int CASES = 100_000;

    private final RandomGenerator random;

    private Seed(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** @param property what is being tested, printed with the seed */
    public static Seed of(String property) {
        var seed = Long.getLong("test.seed", System.nanoTime());
        System.out.println("[seed] " + property + ": " + seed);
        return new Seed(seed);
    }

    /** Holds the property against as many made-up cases as a policy deserves. */
    public void eachCase(Consumer<Seed> property) {
        for (var left = Math.max(1, CASES / Integer.getInteger("test.cases.divisor", 1)); left > 0; left--)
            property.accept(this);
    }

    /** A whole number, both bounds included. */
    public int number(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    public boolean chance(int percent) {
        return number(1, 100) <= percent;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(number(0, choices.size() - 1));
    }

    /** Each of the choices or not, in their order. */
    public <T> List<T> someOf(List<T> choices) {
        return choices.stream().filter(_ -> chance(50)).toList();
    }

    /** A day between the years, both included; one in ten is the end of February, where month arithmetic goes wrong. */
    public LocalDate day(int fromYear, int toYear) {
        var year = number(fromYear, toYear);
        if (chance(10)) return LocalDate.of(year, 3, 1).minusDays(number(0, 2));
        return LocalDate.ofYearDay(year, number(1, 365));
    }
}
