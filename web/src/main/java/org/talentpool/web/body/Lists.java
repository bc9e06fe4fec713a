package org.talentpool.web.body;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists that a client may leave out. */
public final class Lists {
    private Lists() {}

    /** The list, or an empty one. */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Each thing changed; a list that was left out is empty. */
    public static <T, R> List<R> map(@Nullable List<T> list, Function<T, R> change) {
        return orEmpty(list).stream().map(change).toList();
    }

    /** Each thing once, in the order of the client. */
    public static <T> List<T> once(@Nullable List<T> list) {
        return orEmpty(list).stream().distinct().toList();
    }
}
