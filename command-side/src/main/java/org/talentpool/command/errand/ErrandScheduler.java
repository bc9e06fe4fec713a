package org.talentpool.command.errand;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Collection;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.context.SmartLifecycle;
import org.talentpool.eventlog.messaging.BatchedWrites;

/**
 * Rows of db-scheduler in a table of their own, beside that of deadlines: a receiver that keeps us waiting must hold up no
 * deadline. No bean of db-scheduler's type, since that is how deadlines are found; and it runs only while commands and
 * questions find their handlers.
 */
class ErrandScheduler implements Errands, SmartLifecycle {
    private final KeptErrands kept;
    private final BatchedWrites batches;
    private final Scheduler doing;
    private volatile boolean running;

    /** @param doing what was asked for, in transactions of its own */
    ErrandScheduler(KeptErrands kept, BatchedWrites batches, Scheduler doing) {
        this.kept = kept;
        this.batches = batches;
        this.doing = doing;
    }

    @Override
    public void soon(Collection<? extends Errand> errands) {
        if (CurrentUnitOfWork.isStarted())
            batches.of(CurrentUnitOfWork.get(), () -> new PendingErrands(kept)).add(errands);
        else kept.keep(errands);
    }

    @Override
    public void start() {
        doing.start();
        running = true;
    }

    @Override
    public void stop() {
        doing.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
