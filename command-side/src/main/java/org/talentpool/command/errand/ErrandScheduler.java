package org.talentpool.command.errand;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.SmartLifecycle;

/**
 * Rows of db-scheduler in a table of their own, beside that of deadlines: a receiver that keeps us waiting must hold up no
 * deadline. No bean of db-scheduler's type, since that is how deadlines are found; and it runs only while commands and
 * questions find their handlers.
 */
class ErrandScheduler implements Errands, SmartLifecycle {
    private final Scheduler scheduler;
    private volatile boolean running;

    ErrandScheduler(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void soon(Errand errand) {
        scheduler.scheduleIfNotExists(
                ErrandTask.NAME.instance(errand.name()).data(errand).scheduledTo(GenericEventMessage.clock.instant()));
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
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
