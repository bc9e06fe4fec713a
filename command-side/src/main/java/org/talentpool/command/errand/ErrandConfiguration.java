package org.talentpool.command.errand;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.talentpool.command.schedule.PunctualScheduler;
import org.talentpool.eventlog.SmallPool;
import org.talentpool.eventlog.messaging.BatchedWrites;

@Configuration(proxyBeanMethods = false)
class ErrandConfiguration {
    private static final String TABLE = "command.scheduled_errands";
    private static final int CONNECTIONS = 4;
    /** Of the threads; with fewer at work, more errands are taken, several with one statement. */
    private static final double MORE_BELOW = 0.5;

    private static final int HEARTBEATS_MISSED = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    /** What becomes of an errand need not be on disk at once: one of which it is not known that it is done is done again. */
    @Bean(defaultCandidate = false)
    @Qualifier("errands")
    HikariDataSource errandsDataSource(JdbcConnectionDetails main) {
        var errands = SmallPool.of("errands", main.getJdbcUrl(), main.getUsername(), main.getPassword(), CONNECTIONS);
        errands.addDataSourceProperty("options", "-c synchronous_commit=off");
        return errands;
    }

    @Bean
    @DependsOnDatabaseInitialization
    ErrandScheduler errandScheduler(
            DataSource dataSource,
            @Qualifier("errands") DataSource errands,
            PlatformTransactionManager transactions,
            BatchedWrites batches,
            ObjectProvider<ErrandWork<?>> works,
            ErrandProperties properties) {
        var task = ErrandTask.of(() -> works.stream().toList(), properties);
        var kept = new KeptErrands(asking(dataSource, task), transactions);
        return new ErrandScheduler(kept, batches, doing(errands, task, properties));
    }

    /** In the transaction of whoever asks. */
    private static SchedulerClient asking(DataSource dataSource, Task<Errand> task) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .tableName(TABLE)
                .serializer(new ErrandJson())
                .build();
    }

    private static Scheduler doing(DataSource errands, Task<Errand> task, ErrandProperties properties) {
        return PunctualScheduler.of(errands, task)
                .tableName(TABLE)
                .serializer(new ErrandJson())
                .threads(properties.threads())
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollUsingLockAndFetch(MORE_BELOW, 1)
                .pollingInterval(properties.pollingInterval())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(LONGEST_STOP)
                .failureLogging(LogLevel.INFO, false)
                .build();
    }
}
