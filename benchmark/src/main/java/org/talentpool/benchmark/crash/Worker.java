package org.talentpool.benchmark.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Sends one command after the other, to one replica after the other. What is unknown it sends again under the same key
 * until it is told; only then it goes on.
 */
final class Worker implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Story story;
    private final Workload workload;
    private final Journal journal;
    private final Tally tally;
    private int replica;
    private @Nullable Line line;
    private @Nullable Operation unknown;

    Worker(Story story, Workload workload, Journal journal, Tally tally, int number) {
        this.story = story;
        this.workload = workload;
        this.journal = journal;
        this.tally = tally;
        replica = number;
    }

    @Override
    public void run() {
        while (workload.goesOn()) {
            if (unknown == null && workload.isHeld()) rest();
            else turn(unknown == null ? story.next() : unknown);
        }
        hangUp();
    }

    private void rest() {
        workload.resting(this);
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    private void turn(Operation operation) {
        workload.busy(this);
        var known = connected();
        if (known == null) {
            LockSupport.parkNanos(PAUSE.toNanos());
            return;
        }
        boolean isRepeated = story.isRepeated(operation);
        journal.sent(operation);
        var outcome = known.send(operation);
        if (isRepeated) repeated(operation, outcome);
        else told(operation, outcome);
    }

    private void repeated(Operation operation, Outcome outcome) {
        if (outcome instanceof Outcome.Info) moveOn();
        else tally.repeated(journal.receipt(operation), outcome);
    }

    private void told(Operation operation, Outcome outcome) {
        journal.told(operation, outcome);
        unknown = outcome instanceof Outcome.Info ? operation : null;
        switch (outcome) {
            case Outcome.Ok _ -> carriedOut(operation);
            case Outcome.Fail fail -> tally.refused(fail.code(), story.isRefusable(operation));
            case Outcome.Info _ -> moveOn();
        }
    }

    private void carriedOut(Operation operation) {
        tally.carriedOut();
        story.carriedOut(operation);
    }

    private void moveOn() {
        hangUp();
        replica++;
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    private @Nullable Line connected() {
        if (line != null) return line;
        try {
            line = Line.to(workload.port(replica++));
        } catch (IOException nobodyThere) {
            line = null;
        }
        return line;
    }

    private void hangUp() {
        try {
            if (line != null) line.close();
        } catch (IOException gone) {
            // It is of no use any more in either case.
        }
        line = null;
    }
}
