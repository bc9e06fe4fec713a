package org.talentpool.standalone.demo;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed throws the same numbers. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    Random source() {
        return random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    int around(int mean, int deviation) {
        return (int) Math.round(mean + deviation * random.nextGaussian());
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    List<String> some(List<String> choices, double probability) {
        return choices.stream().filter(choice -> chance(probability)).toList();
    }
}
