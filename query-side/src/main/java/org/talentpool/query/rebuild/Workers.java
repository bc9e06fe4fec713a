package org.talentpool.query.rebuild;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Threads that do parts of a rebuild at the same time. */
@Component
class Workers {
    private final RebuildProperties properties;

    Workers(RebuildProperties properties) {
        this.properties = properties;
    }

    /**
     * Returns when all are done.
     *
     * @throws RuntimeException of the first part that has failed; the others are done or have failed by then
     */
    void doAll(List<Runnable> parts) throws InterruptedException {
        var threads = Thread.ofPlatform().name("rebuild-", 0).factory();
        try (var workers = Executors.newFixedThreadPool(properties.workers(), threads)) {
            for (var part : workers.invokeAll(parts.stream().map(Workers::work).toList())) part.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static Callable<@Nullable Void> work(Runnable part) {
        return () -> {
            part.run();
            return null;
        };
    }
}
