package org.talentpool.command.schedule;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Builds a scheduler that takes part in transactions and goes by the clock that stamps events, so that a day is over for
 * both at once. How long it waits before it looks again is not told by that clock: one that was ahead for a moment and was
 * set right would have it wait for as long as the clock was ahead. Heartbeats still go by it; for want of one a task is done
 * twice at worst, which must do no harm anyway.
 */
public final class PunctualScheduler extends SchedulerBuilder {
    private PunctualScheduler(DataSource dataSource, Task<?> task) {
        super(new TransactionAwareDataSourceProxy(dataSource), List.of(task));
    }

    /** One that does this task, whatever it is told to do at its start besides. */
    public static SchedulerBuilder of(DataSource dataSource, Task<?> task) {
        return new PunctualScheduler(dataSource, task).clock(() -> GenericEventMessage.clock.instant());
    }

    @Override
    protected Waiter buildWaiter() {
        return new Waiter(poolingInterval, () -> Instant.EPOCH.plusNanos(System.nanoTime()));
    }
}
