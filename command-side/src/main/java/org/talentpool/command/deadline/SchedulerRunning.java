package org.talentpool.command.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.context.SmartLifecycle;

/**
 * Lets deadlines fire only while commands find their handlers: it is the last to start and the first to stop. Left to
 * itself, db-scheduler starts with its bean, and what is due after a restart then finds nobody to send its wish to.
 */
class SchedulerRunning implements DbSchedulerStarter, SmartLifecycle {
    private final Scheduler scheduler;
    private volatile boolean running;

    SchedulerRunning(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void doStart() {
        scheduler.start();
        running = true;
    }

    @Override
    public void start() {
        doStart();
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
