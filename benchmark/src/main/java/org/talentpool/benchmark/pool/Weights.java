package org.talentpool.benchmark.pool;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Numbers from 0 that come up by weight. */
final class Weights {
    private final double[] upTo;

    private Weights(double[] weights) {
        upTo = weights.clone();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    static Weights of(double... weights) {
        return new Weights(weights);
    }

    /** The number n comes up by the (n+1)th part to the power of the exponent. */
    static Weights zipf(int size, double exponent) {
        var weights = new double[size];
        Arrays.setAll(weights, rank -> Math.pow(rank + 1, -exponent));
        return new Weights(weights);
    }

    int draw(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.fraction() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
    }

    /** So many different ones, and all of them at most. */
    Set<Integer> draw(Dice dice, int number) {
        var drawn = new LinkedHashSet<Integer>();
        while (drawn.size() < Math.min(number, upTo.length)) drawn.add(draw(dice));
        return drawn;
    }
}
