package org.talentpool.eventlog.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is remembered of a processor from look to look. It asks no clock: each look brings its time along, in nanoseconds. */
final class Watched {
    private final WatchProperties properties;
    private @Nullable Long position;
    private boolean hadNothing;
    private long wellAt;
    private long soundAt;
    private @Nullable Long restartedAt;
    private @Nullable Trouble trouble;

    Watched(WatchProperties properties, long now) {
        this.properties = properties;
        this.wellAt = now;
        this.soundAt = now;
    }

    /** @return whether it has got into trouble at this look */
    boolean look(Sight seen, long now) {
        boolean moved = moved(seen);
        if (seen.held() || seen.running() && (moved || hasNothingToDo(seen))) wellAt = now;
        if (seen.held() || seen.running() && (moved || !seen.error())) soundAt = now;
        var before = trouble;
        trouble = judge(seen, now);
        return trouble != null && before == null;
    }

    private boolean moved(Sight seen) {
        var next = seen.position();
        if (next == null) return false;
        boolean moved = !next.equals(position);
        position = next;
        return moved;
    }

    /** Between giving up a segment and claiming it again, one that fails has none; only who has none twice works on none. */
    private boolean hasNothingToDo(Sight seen) {
        boolean nothing = seen.position() == null;
        boolean again = nothing && hadNothing;
        hadNothing = nothing;
        return nothing ? again : !seen.behind();
    }

    private @Nullable Trouble judge(Sight seen, long now) {
        if (now - soundAt >= properties.failedAfter().toNanos())
            return seen.running() ? Trouble.FAILED : Trouble.STOPPED;
        return now - wellAt >= properties.stalledAfter().toNanos() ? Trouble.STALLED : null;
    }

    @Nullable
    Trouble trouble() {
        return trouble;
    }

    /** How long ago it was last seen to move on, or to have nothing to do. */
    Duration sinceWell(long now) {
        return Duration.ofNanos(now - wellAt);
    }

    /** Whether it may be restarted at this look; who asks does so. */
    boolean takesRestart(long now) {
        boolean due = restartedAt == null
                || now - restartedAt >= properties.restartEvery().toNanos();
        if (trouble == null || !due) return false;
        restartedAt = now;
        return true;
    }
}
