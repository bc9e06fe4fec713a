package org.talentpool.command.deadline;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.LocalDate;
import org.talentpool.command.decision.Origin;
import org.talentpool.kernel.calendar.Brussels;

/** Keeps deadlines as rows of db-scheduler, which joins the transaction it is called in. */
class ScheduledDeadlines implements Deadlines {
    /** Stored with each row: never renamed. */
    static final TaskDescriptor<KeptDeadline> TASK = TaskDescriptor.of("deadline", KeptDeadline.class);

    private final SchedulerClient scheduler;

    ScheduledDeadlines(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void whenOver(LocalDate lastDay, Deadline deadline) {
        var due = lastDay.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant();
        var kept = new KeptDeadline(deadline, Origin.current());
        scheduler.scheduleIfNotExists(TASK.instance(deadline.name()).data(kept).scheduledTo(due));
    }
}
