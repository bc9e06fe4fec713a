package org.talentpool.command.deadline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.FailureKinds;

/** Looks every few seconds for deadlines that are due and have not fired, and tells how many there are; a scrape asks the database nothing. */
class OverdueDeadlines implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueDeadlines.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final String OVERDUE = """
            select count(*) filter (where execution_time < :now) as due,
                   count(*) filter (where consecutive_failures > 0) as failing,
                   min(execution_time) filter (where execution_time < :now) as oldest
              from command.scheduled_tasks where task_name = 'deadline' and execution_time < :soon""";

    private record Seen(long due, long failing, double oldestSeconds) {}

    private final JdbcClient database;
    private final Duration putOff;
    private volatile Seen seen = new Seen(0, 0, 0);
    private @Nullable ScheduledExecutorService thread;

    /** @param putOff by how much one is put off that has failed */
    OverdueDeadlines(JdbcClient database, Duration putOff, MeterRegistry meters) {
        this.database = database;
        this.putOff = putOff;
        Gauge.builder("talentpool.deadlines.overdue", this, all -> all.seen.due).register(meters);
        Gauge.builder("talentpool.deadlines.failing", this, all -> all.seen.failing)
                .register(meters);
        Gauge.builder("talentpool.deadlines.overdue.age", this, all -> all.seen.oldestSeconds)
                .baseUnit("seconds")
                .register(meters);
    }

    void look() {
        var now = GenericEventMessage.clock.instant();
        seen = database.sql(OVERDUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("soon", now.plus(putOff).atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var oldest = row.getTimestamp("oldest");
                    return new Seen(
                            row.getLong("due"),
                            row.getLong("failing"),
                            oldest == null ? 0 : seconds(oldest.toInstant(), now));
                })
                .single();
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("overdue-deadlines").daemon().factory());
        thread.scheduleWithFixedDelay(this::lookAgain, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) thread.shutdownNow();
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** A scheduled task that throws is never run again. */
    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Deadlines cannot be looked at: {}", FailureKinds.of(e));
        }
    }
}
