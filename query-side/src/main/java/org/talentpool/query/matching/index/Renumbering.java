package org.talentpool.query.matching.index;

import java.util.Arrays;

/** New numbers for what had others until now, and columns in their order. */
final class Renumbering {
    private static final int NONE = -1;

    private final int[] before;
    private final int[] now;

    /** @param before each number until now once, at its new one */
    Renumbering(int[] before) {
        this.before = before;
        now = new int[before.length];
        for (int number = 0; number < before.length; number++) now[before[number]] = number;
    }

    int count() {
        return before.length;
    }

    int before(int number) {
        return before[number];
    }

    /** None stays none. */
    int now(int numberBefore) {
        return numberBefore == NONE ? NONE : now[numberBefore];
    }

    /** Numbers that stand somewhere, as they are now. */
    void tell(int[] numbers) {
        Arrays.setAll(numbers, index -> now(numbers[index]));
    }

    int[] of(int[] column) {
        var arranged = new int[before.length];
        for (int number = 0; number < arranged.length; number++) arranged[number] = column[before[number]];
        return arranged;
    }

    long[] of(long[] column) {
        var arranged = new long[before.length];
        for (int number = 0; number < arranged.length; number++) arranged[number] = column[before[number]];
        return arranged;
    }

    short[] of(short[] column) {
        var arranged = new short[before.length];
        for (int number = 0; number < arranged.length; number++) arranged[number] = column[before[number]];
        return arranged;
    }

    byte[] of(byte[] column) {
        var arranged = new byte[before.length];
        for (int number = 0; number < arranged.length; number++) arranged[number] = column[before[number]];
        return arranged;
    }
}
