package org.talentpool.query.matching;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;

/**
 * Pages through an order that is judged anew for each page: the next page begins after the last item of the one before, or
 * at its place where that item has left the list.
 */
final class Leaf {
    private Leaf() {}

    static <T> Page<T> of(List<T> all, Function<T, UUID> key, int limit, @Nullable String cursor) {
        int rows = Page.rowsFor(limit);
        int from = start(all, key, Cursor.read(cursor, 2));
        var rest = all.subList(from, (int) Math.min(all.size(), (long) from + rows));
        return Page.of(rest, limit, last -> Cursor.of(from + limit, key.apply(last)));
    }

    private static <T> int start(List<T> all, Function<T, UUID> key, @Nullable Cursor after) {
        if (after == null) return 0;
        var last = after.uuid(1);
        long place = after.number(0);
        for (int index = 0; index < all.size(); index++)
            if (key.apply(all.get(index)).equals(last)) return index + 1;
        return (int) Math.clamp(place, 0, all.size());
    }
}
