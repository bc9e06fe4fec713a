package org.talentpool.command.errand;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.SmartLifecycle;

/**
 * Rows of db-scheduler in a table of their own, beside that of deadlines: a receiver that keeps us waiting must hold up no
 * deadline. No bean of db-scheduler's type, since that is how deadlines are found; and it runs only while commands and
 * questions find their handlers.
 */
class ErrandScheduler implements Errands, SmartLifecycle {
    private final SchedulerClient asking;
    private final Scheduler doing;
    private volatile boolean running;

    /**
     * @param asking in the transaction of whoever asks
     * @param doing what was asked for, in transactions of its own
     */
    ErrandScheduler(SchedulerClient asking, Scheduler doing) {
        this.asking = asking;
        this.doing = doing;
    }

    @Override
    public void soon(Errand errand) {
        asking.scheduleIfNotExists(
                ErrandTask.NAME.instance(errand.name()).data(errand).scheduledTo(GenericEventMessage.clock.instant()));
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
