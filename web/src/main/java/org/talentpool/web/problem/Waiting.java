package org.talentpool.web.problem;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what the gateways promise. */
public final class Waiting {
    private Waiting() {}

    /** @throws NoAnswerInTime if it takes longer; whatever else goes wrong is thrown as it is */
    public static <T> T upTo(long time, TimeUnit unit, CompletableFuture<T> promise) {
        try {
            return promise.get(time, unit);
        } catch (TimeoutException late) {
            throw new NoAnswerInTime();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoAnswerInTime();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a gateway failed", failed);
        }
    }
}
