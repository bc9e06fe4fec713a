package org.talentpool.command.housekeeping;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.eventlog.receipt.HandledRequests;
import org.talentpool.kernel.calendar.Brussels;

@Configuration(proxyBeanMethods = false)
class HousekeepingConfiguration {
    private static final LocalTime QUIET_HOUR = LocalTime.of(3, 0);

    /** A key that nobody has repeated for long will not be repeated any more. */
    @Bean
    RecurringTask<Void> forgettingOfRequestKeys(
            HandledRequests requests, @Value("${talentpool.idempotency.keep:30d}") Duration keep) {
        return Tasks.recurring("forget-request-keys", Schedules.daily(Brussels.ZONE, QUIET_HOUR))
                .execute((_, _) -> requests.purgeOlderThan(keep));
    }
}
