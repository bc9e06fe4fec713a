package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each value that occurs a small number, for good. */
final class Numbers<T> {
    static final int NONE = -1;

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int of(T value) {
        var known = numbers.get(value);
        if (known != null) return known;
        numbers.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    /** {@link #NONE} where it has none. */
    int find(T value) {
        return numbers.getOrDefault(value, NONE);
    }

    T value(int number) {
        return values.get(number);
    }

    /** All that has a number, in the order of the numbers. */
    List<T> values() {
        return Collections.unmodifiableList(values);
    }

    int size() {
        return values.size();
    }
}
