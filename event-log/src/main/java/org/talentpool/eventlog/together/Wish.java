package org.talentpool.eventlog.together;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What one thread wants and waits for, or does for a group when it is its turn. */
public final class Wish<W, R> {
    private final W what;
    private final CompletableFuture<List<Wish<W, R>>> turn = new CompletableFuture<>();
    private final CompletableFuture<R> outcome = new CompletableFuture<>();

    Wish(W what) {
        this.what = what;
    }

    public W what() {
        return what;
    }

    public void granted(R result) {
        outcome.complete(result);
        turn.complete(List.of());
    }

    public void failed(RuntimeException failure) {
        outcome.completeExceptionally(failure);
        turn.complete(List.of());
    }

    void lead(List<Wish<W, R>> group) {
        turn.complete(group);
    }

    /** @return the group to do, or nothing if somebody else has done it */
    List<Wish<W, R>> awaitTurn() {
        return turn.join();
    }

    /** @throws RuntimeException why it failed */
    R result() {
        try {
            return outcome.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }
}
