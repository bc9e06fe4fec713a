package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The combinations of fields in which vacancies ask for experience. */
final class FieldSets {
    private final Numbers<Set<String>> sets = new Numbers<>();
    private final List<long[]> numbers = new ArrayList<>();
    private int[] folded = new int[8];

    int of(Set<String> fields, Numbers<String> fieldNumbers) {
        int known = sets.size();
        int set = sets.of(Set.copyOf(fields));
        if (set == known) {
            numbers.add(bits(fields, fieldNumbers));
            if (set == folded.length) folded = Arrays.copyOf(folded, set * 2);
            folded[set] = folded(fields.stream(), fieldNumbers);
        }
        return set;
    }

    int size() {
        return sets.size();
    }

    Set<String> fields(int set) {
        return sets.value(set);
    }

    /** A bit for each field by its number. */
    long[] numbers(int set) {
        return numbers.get(set);
    }

    /** A bit for each field modulo 32, by which most sets of fields are ruled out at once. */
    int folded(int set) {
        return folded[set];
    }

    static int folded(Stream<String> fields, Numbers<String> fieldNumbers) {
        return fields.mapToInt(field -> 1 << fieldNumbers.of(field)).reduce(0, (some, more) -> some | more);
    }

    private static long[] bits(Set<String> fields, Numbers<String> fieldNumbers) {
        var bits = new long[1];
        for (var field : fields) {
            int number = fieldNumbers.of(field);
            if (number >>> 6 >= bits.length) bits = Arrays.copyOf(bits, (number >>> 6) + 1);
            bits[number >>> 6] |= 1L << number;
        }
        return bits;
    }
}
