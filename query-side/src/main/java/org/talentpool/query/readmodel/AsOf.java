package org.talentpool.query.readmodel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Of which moment a question is answered while it is; now, where none is bound.
 *
 * @param place the last position of the log that is known then
 */
public record AsOf(Instant moment, long place) {
    private static final ScopedValue<AsOf> ASKED = ScopedValue.newInstance();

    /** None if the question is about now. */
    public static @Nullable AsOf asked() {
        return ASKED.isBound() ? ASKED.get() : null;
    }

    /** Has the question answered as of this moment. */
    public <T, X extends Throwable> T answer(ScopedValue.CallableOp<? extends T, X> question) throws X {
        return ScopedValue.where(ASKED, this).call(question);
    }
}
