package org.talentpool.benchmark.readmodel;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.kernel.operations.RebuildState;
import org.talentpool.query.rebuild.Rebuilds;

/** Has projections built from the log, as an administrator does. */
public final class BuiltAnew {
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final Rebuilds rebuilds;

    public BuiltAnew(ApplicationContext context) {
        rebuilds = context.getBean(Rebuilds.class);
    }

    /**
     * Returns once they are.
     *
     * @param groups none for all
     * @return what the rebuild is known by
     */
    public UUID of(Set<String> groups) {
        var id = UUID.randomUUID();
        rebuilds.request(id, groups, "benchmark");
        if (!Await.within(PATIENCE, () -> isDone(rebuilds.state(id).orElseThrow())))
            throw new IllegalStateException("a rebuild does not come to an end");
        return id;
    }

    private static boolean isDone(RebuildState state) {
        if (state == RebuildState.FAILED) throw new IllegalStateException("the rebuild has failed");
        return state == RebuildState.DONE;
    }
}
