package org.talentpool.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.command.Pool;
import org.talentpool.command.Processes;
import org.talentpool.command.decision.Today;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.sample.Samples;

class DeadlineIT {
    private static final String ASLEEP = "talentpool.deadlines.polling-interval=1h";
    private static final String AWAKE = "talentpool.deadlines.polling-interval=100ms";
    private static final Duration SEVERAL_LOOKS = Duration.ofMillis(450);

    @TempDir
    Path folder;

    @AfterEach
    void letTimeGoOn() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Test
    void a_hold_that_ran_out_while_nobody_ran_lapses_once_after_the_restart() {
        var processes = new Processes(folder);
        Hold hold;
        try (var before = processes.start(ASLEEP)) {
            hold = holdThatIsOverToday(before);
            await().untilAsserted(() -> assertThat(deadlinesOf(before)).isEqualTo(1));
        }
        try (var after = processes.start(AWAKE);
                var beside = processes.start(AWAKE)) {
            await().untilAsserted(() -> assertThat(deadlinesOf(after)).isZero());
            var lapsed = stored(after, hold.post(), HoldLapsed.class);
            assertThat(lapsed).hasSize(1);
            assertThat(lapsed.getFirst().getMetaData())
                    .containsEntry(DecisionMetaData.ACTOR, DecisionMetaData.SYSTEM_ACTOR)
                    .containsEntry(DecisionMetaData.ROLE, DecisionMetaData.SYSTEM_ROLE);
            var assigned = stored(after, hold.post(), CandidateAssigned.class).getFirst();
            assertThat(lapsed.getFirst().getMetaData())
                    .containsEntry(DecisionMetaData.CAUSED_BY, assigned.getIdentifier())
                    .containsEntry(
                            DecisionMetaData.CORRELATION_ID,
                            assigned.getMetaData().get(DecisionMetaData.CORRELATION_ID));
            assertThat(stored(after, hold.candidate(), CommitmentEnded.class)).hasSize(1);

            beside.getBean(CommandGateway.class).sendAndWait(new LapseHold(hold.post(), 1));
            assertThat(stored(after, hold.post(), HoldLapsed.class)).hasSize(1);
        }
    }

    @Test
    void a_deadline_stands_and_falls_with_the_transaction_that_asks() {
        try (var process = new Processes(folder).start(ASLEEP)) {
            var deadlines = process.getBean(Deadlines.class);
            var deadline = new Deadline.OfOffer(Samples.POST, 1);
            var transaction = process.getBean(TransactionTemplate.class);

            transaction.executeWithoutResult(undone -> {
                deadlines.whenOver(Samples.TODAY, deadline);
                undone.setRollbackOnly();
            });
            assertThat(deadlinesOf(process)).isZero();

            transaction.executeWithoutResult(_ -> {
                deadlines.whenOver(Samples.TODAY, deadline);
                deadlines.whenOver(Samples.TODAY, deadline);
            });
            assertThat(deadlinesOf(process)).isEqualTo(1);
        }
    }

    @Test
    void a_clock_that_was_ahead_for_a_moment_delays_no_deadline() throws InterruptedException {
        try (var process = new Processes(folder).start(AWAKE)) {
            GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
            Thread.sleep(SEVERAL_LOOKS);
            GenericEventMessage.clock = Clock.systemUTC();

            var hold = holdThatIsOverToday(process);

            await().untilAsserted(() ->
                    assertThat(stored(process, hold.post(), HoldLapsed.class)).hasSize(1));
        }
    }

    @Test
    void what_is_due_and_has_not_fired_is_told() {
        try (var process = new Processes(folder).start(ASLEEP)) {
            var meters = process.getBean(MeterRegistry.class);
            var overdue = process.getBean(OverdueDeadlines.class);
            overdue.look();
            assertThat(meters.get("talentpool.deadlines.overdue").gauge().value())
                    .isZero();

            process.getBean(TransactionTemplate.class)
                    .executeWithoutResult(_ -> process.getBean(Deadlines.class)
                            .whenOver(Today.inBrussels().minusDays(2), new Deadline.OfOffer(Samples.POST, 1)));
            overdue.look();
            assertThat(meters.get("talentpool.deadlines.overdue").gauge().value())
                    .isOne();
            assertThat(meters.get("talentpool.deadlines.overdue.age").gauge().value())
                    .isGreaterThan(Duration.ofDays(1).toSeconds() - 1.0);
        }
    }

    /** The hold is decided in the past, so that its last day is over by now. */
    private static Hold holdThatIsOverToday(ConfigurableApplicationContext process) {
        GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(-5));
        var commands = process.getBean(CommandGateway.class);
        var pool = new Pool(commands);
        var list = pool.publishedRequisition();
        var hold = new Hold(pool.vacancyFor(list), pool.memberOf(list));
        pool.establish(list);
        commands.sendAndWait(new AssignToPost(hold.post(), hold.candidate(), list, Today.inBrussels()));
        GenericEventMessage.clock = Clock.systemUTC();
        return hold;
    }

    /** Of holds and offers; lists and memberships have theirs too. */
    private static int deadlinesOf(ConfigurableApplicationContext process) {
        return process.getBean(JdbcClient.class)
                .sql(
                        "select count(*) from command.scheduled_tasks where task_name = 'deadline' and task_instance like 'LAPSE%'")
                .query(Integer.class)
                .single();
    }

    private static List<? extends DomainEventMessage<?>> stored(
            ConfigurableApplicationContext process, Object stream, Class<?> type) {
        return process.getBean(EventStore.class)
                .readEvents(stream.toString())
                .asStream()
                .filter(message -> type.isAssignableFrom(message.getPayloadType()))
                .toList();
    }

    private record Hold(PostId post, CandidateId candidate) {}
}
