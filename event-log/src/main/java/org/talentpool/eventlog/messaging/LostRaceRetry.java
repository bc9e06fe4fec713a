package org.talentpool.eventlog.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.talentpool.eventlog.receipt.CommandOutcome;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;

/** Sends a command again that lost a race, a bounded number of times and ever later; any other refusal stands. */
final class LostRaceRetry implements RetryScheduler {
    private static final int FIRST_PAUSE_MILLIS = 2;
    private static final int LONGEST_PAUSE_MILLIS = 128;

    private final ScheduledExecutorService later;
    private final int retries;
    private final MeterRegistry meters;
    private final Counter retried;

    LostRaceRetry(ScheduledExecutorService later, int retries, MeterRegistry meters) {
        this.later = later;
        this.retries = retries;
        this.meters = meters;
        this.retried = meters.counter("talentpool.command.retried");
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (!isLostRace(lastFailure)) {
            return false;
        }
        if (failures.size() > retries) {
            CommandOutcome.count(meters, RefusalCode.CONFLICT);
            return false;
        }
        retried.increment();
        later.schedule(dispatch, pauseAfter(failures.size()), TimeUnit.MILLISECONDS);
        return true;
    }

    /** Random, so that those who collided do not meet again. */
    private static long pauseAfter(int failures) {
        int longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failures, 10));
        return ThreadLocalRandom.current().nextInt(1, longest + 1);
    }

    private static boolean isLostRace(RuntimeException failure) {
        return failure instanceof CommandExecutionException refused
                && refused.getDetails().orElse(null) instanceof RefusalDetails details
                && details.code() == RefusalCode.CONFLICT;
    }
}
