package org.talentpool.command.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.command.Pool;
import org.talentpool.command.Processes;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostCommand.AcceptOffer;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.post.PostEvent.HoldWarned;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.requisition.RequisitionId;

/** Years pass while nobody runs; then what was due is said and done, once. */
class ContractDeadlinesIT {
    private static final String ASLEEP = "talentpool.deadlines.polling-interval=1h";
    private static final String AWAKE = "talentpool.deadlines.polling-interval=100ms";

    /**
     * Of an established twin-graded post: two for the probation, decision, end and advancement; then expiry, the hold's two and
     * its offer's; and the list's and the membership's.
     */
    private static final int DEADLINES = 11;

    @TempDir
    Path folder;

    @AfterEach
    void letTimeGoOn() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Test
    void dates_are_reminded_of_and_the_contract_expires() {
        var processes = new Processes(folder);
        Incumbent incumbent;
        try (var before = processes.start(ASLEEP)) {
            GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(-4 * 365));
            incumbent = appoint(before);
            await().untilAsserted(() -> assertThat(deadlinesOf(before)).isEqualTo(DEADLINES));
        }
        GenericEventMessage.clock = Clock.systemUTC();
        try (var after = processes.start(AWAKE)) {
            await().untilAsserted(() -> assertThat(deadlinesOf(after)).isZero());
            assertThat(stored(after, incumbent.post(), ContractReminderRaised.class))
                    .extracting(ContractReminderRaised::kind)
                    .contains(ReminderKind.PROBATION_ENDS, ReminderKind.PROBATION_LAPSED)
                    .doesNotHaveDuplicates();
            assertThat(stored(after, incumbent.post(), ContractEnded.class))
                    .extracting(ContractEnded::cause)
                    .containsExactly(ContractEnding.EXPIRY);
            assertThat(stored(after, incumbent.candidate(), CommitmentEnded.class))
                    .extracting(CommitmentEnded::cause)
                    .containsExactly(CommitmentEnd.CONTRACT_ENDED);
        }
    }

    @Test
    void a_hold_that_is_shorter_than_its_warning_is_warned_of_at_once() {
        try (var process = new Processes(folder).start(AWAKE)) {
            var commands = process.getBean(CommandGateway.class);
            var pool = new Pool(commands);
            var list = pool.publishedRequisition();
            var post = pool.vacancyFor(list);
            var member = pool.memberOf(list);
            pool.establish(list);
            var holdUntil = Today.inBrussels().plusDays(3);

            commands.sendAndWait(new AssignToPost(post, member, list, holdUntil));

            await().untilAsserted(() -> assertThat(stored(process, post, HoldWarned.class))
                    .containsExactly(new HoldWarned(post.value(), member.value(), 1, holdUntil)));
        }
    }

    private static Incumbent appoint(ConfigurableApplicationContext process) {
        var commands = process.getBean(CommandGateway.class);
        var pool = new Pool(commands);
        var list = pool.publishedRequisition();
        var incumbent = new Incumbent(pool.vacancyFor(list), pool.memberOf(list));
        pool.establish(list);
        appoint(commands, incumbent, list);
        return incumbent;
    }

    private static void appoint(CommandGateway commands, Incumbent incumbent, RequisitionId list) {
        var post = incumbent.post();
        var today = Today.inBrussels();
        commands.sendAndWait(new AssignToPost(post, incumbent.candidate(), list, null));
        commands.sendAndWait(new OfferContract(post, SLOT.lower(), today, today, null, null));
        commands.sendAndWait(new AcceptOffer(post));
        CONDITIONS.forEach(condition ->
                commands.sendAndWait(new RecordCondition(post, condition, ConditionOutcome.SATISFIED, null)));
        commands.sendAndWait(new AppointCandidate(post, today));
    }

    private static int deadlinesOf(ConfigurableApplicationContext process) {
        return process.getBean(JdbcClient.class).sql("""
                        select count(*) from command.scheduled_tasks
                         where task_name = 'deadline' and task_instance not like 'REVIEW_RETENTION:%'""").query(Integer.class).single();
    }

    private static <E> List<E> stored(ConfigurableApplicationContext process, Object stream, Class<E> type) {
        return process.getBean(EventStore.class)
                .readEvents(stream.toString())
                .asStream()
                .map(Message::getPayload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private record Incumbent(PostId post, CandidateId candidate) {}
}
