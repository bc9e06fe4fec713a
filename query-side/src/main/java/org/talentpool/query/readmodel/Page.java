package org.talentpool.query.readmodel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/**
 * One page of a list.
 *
 * @param next cursor of the next page, none on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
    private static final int LARGEST = 500;

    /**
     * How many rows to ask for: one more than the page holds, which tells whether another page follows.
     *
     * @throws Refusal MALFORMED unless the limit is 1 to 500
     */
    public static int rowsFor(int limit) {
        if (limit < 1 || limit > LARGEST)
            throw Refusal.of(
                    RefusalCode.MALFORMED, "The limit is out of range", Map.of("smallest", 1, "largest", LARGEST));
        return limit + 1;
    }

    /** @param rows as many as {@link #rowsFor} says, or fewer at the end of the list */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) return new Page<>(rows, null);
        return new Page<>(rows.subList(0, limit), cursor.apply(rows.get(limit - 1)));
    }
}
