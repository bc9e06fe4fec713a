package org.talentpool.command.errand;

import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.command.schedule.PunctualScheduler;

@Configuration(proxyBeanMethods = false)
class ErrandConfiguration {
    private static final String TABLE = "command.scheduled_errands";
    private static final int HEARTBEATS_MISSED = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    @Bean
    @DependsOnDatabaseInitialization
    ErrandScheduler errandScheduler(
            DataSource dataSource, ObjectProvider<ErrandWork<?>> works, ErrandProperties properties) {
        var task = ErrandTask.of(() -> works.stream().toList(), properties);
        return new ErrandScheduler(PunctualScheduler.of(dataSource, task)
                .tableName(TABLE)
                .serializer(new ErrandJson())
                .threads(properties.threads())
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(properties.pollingInterval())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(LONGEST_STOP)
                .failureLogging(LogLevel.INFO, false)
                .build());
    }
}
