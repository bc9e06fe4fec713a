package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** What was judged of each number, once. Threads that meet here judge alike, and at worst twice. */
final class JudgedOnce {
    private static final byte YES = 1;
    private static final byte NO = 2;

    private byte[] judged = {};

    boolean is(int number, BooleanSupplier judge) {
        byte[] known = judged;
        if (number >= known.length) judged = known = Arrays.copyOf(known, number * 2 + 1);
        if (known[number] == 0) known[number] = judge.getAsBoolean() ? YES : NO;
        return known[number] == YES;
    }
}
