package org.talentpool.kernel.event;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A personal value inside an event. It is stored enciphered with its subject's key; once that key is destroyed it reads
 * as erased, and whoever replays must cope with that.
 */
public final class Personal<T> {
    private static final Personal<?> ERASED = new Personal<>(null);

    private final @Nullable T value;

    private Personal(@Nullable T value) {
        this.value = value;
    }

    public static <T> Personal<T> of(T value) {
        return new Personal<>(value);
    }

    @SuppressWarnings("unchecked")
    public static <T> Personal<T> erased() {
        return (Personal<T>) ERASED;
    }

    public boolean isErased() {
        return value == null;
    }

    public T orElse(T whenErased) {
        return value == null ? whenErased : value;
    }

    public @Nullable T orNull() {
        return value;
    }

    public <R> Personal<R> map(Function<? super T, ? extends R> change) {
        return value == null ? erased() : of(change.apply(value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal<?> that && java.util.Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hashCode(value);
    }

    /** Never shows the value, so that no log line can. */
    @Override
    public String toString() {
        return "[personal]";
    }
}
