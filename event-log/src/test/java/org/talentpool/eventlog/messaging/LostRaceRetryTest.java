package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;

class LostRaceRetryTest {
    private static final int RETRIES = 3;

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LostRaceRetry retry = new LostRaceRetry(later, RETRIES, meters);

    @AfterEach
    void stop() {
        later.shutdownNow();
    }

    private static CommandExecutionException refused(RefusalCode code) {
        return new CommandExecutionException("refused", null, new RefusalDetails(code, "refused", null, Map.of()));
    }

    private boolean schedule(RuntimeException failure, int failures, Runnable task) {
        List<Class<? extends Throwable>[]> history = Collections.nCopies(failures, null);
        return retry.scheduleRetry(GenericCommandMessage.asCommandMessage("any"), failure, history, task);
    }

    @Test
    void a_lost_race_is_tried_again() throws Exception {
        var again = new CountDownLatch(1);

        assertThat(schedule(refused(RefusalCode.CONFLICT), 1, again::countDown)).isTrue();

        assertThat(again.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(meters.counter("talentpool.command.retried").count()).isEqualTo(1);
    }

    @Test
    void a_race_lost_too_often_is_given_up_and_counted() {
        assertThat(schedule(refused(RefusalCode.CONFLICT), RETRIES, () -> {})).isTrue();
        assertThat(schedule(refused(RefusalCode.CONFLICT), RETRIES + 1, () -> {}))
                .isFalse();

        assertThat(meters.counter("talentpool.command.refused", "code", "CONFLICT")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_refusal_or_a_fault_is_never_tried_again() {
        assertThat(schedule(refused(RefusalCode.WRONG_STATE), 1, () -> {})).isFalse();
        assertThat(schedule(new IllegalStateException("fault"), 1, () -> {})).isFalse();
    }
}
