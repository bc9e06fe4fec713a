package org.talentpool.standalone.demo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.talentpool.kernel.refusal.RefusalDetails;

/** Plays scenes day by day: several hands within a day, and the clock moves on when all of them are done. */
final class Stage implements AutoCloseable {
    private static final int HANDS = 4;

    private final CommandGateway gateway;
    private final DemoClock clock;
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);

    Stage(CommandGateway gateway, DemoClock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    void play(List<Scene> scenes, ProgressBar progress) throws InterruptedException {
        for (var scene : scenes) {
            clock.moveTo(scene.day());
            var acts = scene.acts().stream().<Future<?>>map(hands::submit).toList();
            for (var act : acts) {
                await(act);
                progress.advance(scene.caption());
            }
        }
    }

    void decide(Decision decision) {
        gateway.sendAndWait(decision.message());
    }

    /** Whether the decision was taken rather than refused. */
    boolean attempt(Decision decision) {
        try {
            decide(decision);
            return true;
        } catch (CommandExecutionException refused) {
            if (refused.getDetails().orElse(null) instanceof RefusalDetails) return false;
            throw refused;
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }

    private static void await(Future<?> act) throws InterruptedException {
        try {
            act.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The demo cannot go on", failed.getCause());
        }
    }
}
