package org.talentpool.eventlog.together;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Does at once what several threads want at the same time. Who comes first does it right away; who comes while others are
 * busy is served with all who came meanwhile, by the first of them. No thread of its own, and nobody waits for company.
 *
 * @param <W> what is wanted
 * @param <R> what comes of it
 */
public final class Together<W, R> {
    private final int atOnce;
    private final int most;
    private final BiPredicate<W, W> apart;
    private final Consumer<List<Wish<W, R>>> work;
    private final Deque<Wish<W, R>> waiting = new ArrayDeque<>();
    private int busy;

    /**
     * @param atOnce how many groups are done at a time
     * @param most how many wishes a group has at most
     * @param apart whether two wishes cannot be of one group
     * @param work grants or fails each wish of a group
     */
    public Together(int atOnce, int most, BiPredicate<W, W> apart, Consumer<List<Wish<W, R>>> work) {
        this.atOnce = atOnce;
        this.most = most;
        this.apart = apart;
        this.work = work;
    }

    /** @throws RuntimeException why this wish could not be granted */
    public R get(W what) {
        var wish = new Wish<W, R>(what);
        var group = enter(wish) ? List.of(wish) : wish.awaitTurn();
        if (!group.isEmpty()) {
            serve(group);
        }
        return wish.result();
    }

    /** How many wait for company or for a free place; to see it from outside. */
    synchronized int waiting() {
        return waiting.size();
    }

    private void serve(List<Wish<W, R>> group) {
        try {
            work.accept(group);
        } catch (RuntimeException | Error e) {
            group.forEach(wish -> wish.failed(new IllegalStateException("What was done together failed", e)));
        } finally {
            passOn();
        }
    }

    /** @return whether to begin right away */
    private synchronized boolean enter(Wish<W, R> wish) {
        if (busy < atOnce) {
            busy++;
            return true;
        }
        waiting.add(wish);
        return false;
    }

    private void passOn() {
        var next = next();
        if (!next.isEmpty()) {
            next.getFirst().lead(next);
        }
    }

    private synchronized List<Wish<W, R>> next() {
        var group = new ArrayList<Wish<W, R>>();
        while (!waiting.isEmpty() && group.size() < most && fits(waiting.getFirst(), group)) {
            group.add(waiting.remove());
        }
        if (group.isEmpty()) {
            busy--;
        }
        return group;
    }

    private boolean fits(Wish<W, R> wish, List<Wish<W, R>> group) {
        return group.stream().noneMatch(other -> apart.test(other.what(), wish.what()));
    }
}
