package org.talentpool.command.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.command.schedule.PunctualScheduler;

/** One scheduler per process over one table: each deadline fires in one of them, also after a restart. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {
    private static final String TABLE = "command.scheduled_tasks";
    private static final int THREADS = 2;
    private static final int HEARTBEATS_MISSED = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    @Bean
    OneTimeTask<KeptDeadline> deadlineTask(CommandGateway commands, DeadlineProperties properties) {
        return Tasks.oneTime(ScheduledDeadlines.TASK)
                .onFailure(new OnFailureRetryLater<>(properties.retryAfter()))
                .execute((deadline, _) -> DueWish.send(commands, deadline.getData()));
    }

    @Bean(destroyMethod = "")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(
            DataSource dataSource,
            OneTimeTask<KeptDeadline> task,
            List<RecurringTask<?>> byTheClock,
            DeadlineProperties properties) {
        return PunctualScheduler.of(dataSource, task)
                .startTasks(byTheClock)
                .tableName(TABLE)
                .serializer(new DeadlineJson())
                .threads(THREADS)
                .pollingInterval(properties.pollingInterval())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
    }

    @Bean
    SchedulerRunning schedulerRunning(Scheduler scheduler) {
        return new SchedulerRunning(scheduler);
    }

    @Bean
    @DependsOnDatabaseInitialization
    OverdueDeadlines overdueDeadlines(JdbcClient database, DeadlineProperties properties, MeterRegistry meters) {
        return new OverdueDeadlines(database, properties.retryAfter(), meters);
    }

    @Bean
    Deadlines deadlines(SchedulerClient scheduler) {
        return new ScheduledDeadlines(scheduler);
    }
}
