package org.talentpool.eventlog.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.talentpool.eventlog.messaging.ProcessingGroups;
import org.talentpool.eventlog.messaging.StoppedProcessors;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleId;
import org.talentpool.sample.SampleLedger;
import org.talentpool.sample.WithEventLog;

/** The watch over real processors, with a time that passes at a word. */
@WithEventLog
class WatchIT {
    private static final WatchProperties PROPERTIES = new WatchProperties(
            Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(15), Duration.ofMinutes(5));

    @Autowired
    CommandGateway commands;

    @Autowired
    ProcessingGroups groups;

    @Autowired
    LogReading log;

    @Autowired
    StoppedProcessors stopped;

    @Autowired
    Remedy remedy;

    @Autowired
    SampleLedger ledger;

    @Autowired
    MeterRegistry meters;

    private final AtomicLong now = new AtomicLong();
    private final SampleId sample = SampleId.fresh();

    private Watch watch() {
        return new Watch(groups, log, List.of(stopped), remedy, PROPERTIES, now::get);
    }

    private void look(Watch watch, int times) {
        for (int i = 0; i < times; i++) {
            now.addAndGet(Duration.ofSeconds(5).toNanos());
            watch.look();
        }
    }

    private StreamingEventProcessor processor() {
        return Objects.requireNonNull(groups.processors().get(SampleLedger.GROUP));
    }

    private static GroupStanding standing(Watch watch) {
        return Objects.requireNonNull(watch.standings().get(SampleLedger.GROUP));
    }

    @Test
    void a_group_that_has_caught_up_has_no_lag_and_no_age() {
        commands.sendAndWait(new OpenSample(sample, "Ada"));
        var watch = watch();

        await().untilAsserted(() -> {
            watch.look();
            assertThat(standing(watch).lag()).isZero();
        });

        assertThat(standing(watch).oldestSeconds()).isZero();
        assertThat(standing(watch).trouble()).isNull();
        assertThat(new ProcessingHealth(watch).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_processor_that_stopped_is_told_counted_and_started_again() {
        var watch = watch();
        watch.look();
        processor().shutDown();
        commands.sendAndWait(new OpenSample(sample, "Ada"));
        commands.sendAndWait(new CountSample(sample, 1));
        look(watch, 2);
        assertThat(standing(watch).lag()).isGreaterThanOrEqualTo(2);
        assertThat(standing(watch).oldestSeconds()).isPositive();
        assertThat(processor().isRunning()).isFalse();

        look(watch, 1);

        var health = new ProcessingHealth(watch).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().toString()).contains(processor().getName(), "STOPPED");
        assertThat(meters.get("talentpool.processing.troubles")
                        .tags("trouble", "STOPPED", "processor", processor().getName())
                        .counter()
                        .count())
                .isPositive();
        await().untilAsserted(() -> assertThat(ledger.countsOf(sample.value())).containsExactly(1));
        look(watch, 1);
        assertThat(standing(watch).trouble()).isNull();
    }

    @Test
    void a_processor_that_was_stopped_on_purpose_stays_stopped() {
        var watch = watch();
        stopped.hold(processor().getName());
        processor().shutDown();

        look(watch, 100);

        assertThat(processor().isRunning()).isFalse();
        assertThat(standing(watch).trouble()).isNull();
        processor().start();
        stopped.release(processor().getName());
    }

    @Test
    void dead_letters_are_told_and_are_no_outage() {
        commands.sendAndWait(new OpenSample(sample, "Ada"));
        ledger.fault(sample.value(), 5);
        commands.sendAndWait(new CountSample(sample, 5));
        var watch = watch();

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            watch.look();
            assertThat(standing(watch).deadLetters()).isPositive();
        });

        var health = new ProcessingHealth(watch).health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails().toString()).startsWith("{deadLetters={").contains(SampleLedger.GROUP);
    }

    @Test
    void a_watch_that_saw_nothing_for_long_is_blind() {
        var watch = watch();
        now.addAndGet(Duration.ofSeconds(61).toNanos());

        assertThat(new ProcessingHealth(watch).health().getDetails()).containsEntry("watch", "BLIND");
    }

    @Test
    void every_group_has_its_meters() {
        for (var name : List.of(
                "talentpool.processing.lag",
                "talentpool.processing.oldest.age",
                "talentpool.processing.last.success.age",
                "talentpool.dead.letters")) {
            assertThat(meters.get(name).tag("group", SampleLedger.GROUP).gauge())
                    .isNotNull();
        }
    }

    @Test
    void several_that_stand_at_the_same_position_have_one_age(@Autowired LogReading log) {
        commands.sendAndWait(new OpenSample(sample, "Ada"));

        assertThat(log.oldestBehind(List.of(0L, 0L))).hasSize(1);
    }
}
