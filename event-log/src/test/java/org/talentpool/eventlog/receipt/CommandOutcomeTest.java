package org.talentpool.eventlog.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;
import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleId;

class CommandOutcomeTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CommandOutcome outcome = new CommandOutcome(meters, command -> Optional.empty());

    private Throwable settled(Throwable failure) {
        return settled(failure, outcome);
    }

    private static Throwable settled(Throwable failure, CommandOutcome outcome) {
        var command = asCommandMessage(new CountSample(new SampleId(new UUID(0, 1)), 1));
        return outcome.settle(command, asCommandResultMessage(failure)).exceptionResult();
    }

    private static RuntimeException sql(String state) {
        var failure = new SQLStateSQLExceptionTranslator().translate("any", null, new SQLException("failed", state));
        return failure == null ? new IllegalStateException(state) : failure;
    }

    static Stream<RuntimeException> lostRaces() {
        return Stream.of(
                new ConcurrencyException("race"),
                new DeadlockException("deadlock"),
                sql("40001"),
                sql("40P01"),
                sql("23505"),
                new IllegalStateException("wrapped", new ConcurrencyException("race")));
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void races_deadlocks_and_serialization_failures_are_one_kind(RuntimeException race) {
        var details = ((CommandExecutionException) settled(race))
                .<RefusalDetails>getDetails()
                .orElseThrow();

        assertThat(details.code()).isEqualTo(RefusalCode.CONFLICT);
        assertThat(meters.get("talentpool.command.refused").counters())
                .hasSize(RefusalCode.values().length)
                .allSatisfy(counter -> assertThat(counter.count()).isZero());
    }

    @Test
    void a_refusal_is_counted_by_its_code() {
        settled(Refusal.of(RefusalCode.POST_ALLOCATED, "taken"));

        assertThat(meters.counter("talentpool.command.refused", "code", "POST_ALLOCATED")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_fault_passes_as_it_is() {
        var fault = new IllegalStateException("fault");

        assertThat(settled(fault)).isSameAs(fault);
        assertThat(meters.get("talentpool.command.faults").counter().count()).isOne();
    }

    @ParameterizedTest
    @MethodSource("outOfReach")
    void no_refusal_is_told_while_nobody_can_tell_whether_the_request_was_carried_out_before(
            RuntimeException unreachable) {
        var untold = new CommandOutcome(meters, command -> {
            throw unreachable;
        });

        assertThat(settled(Refusal.of(RefusalCode.ALREADY_EXISTS, "taken"), untold))
                .isSameAs(unreachable);
        assertThat(meters.get("talentpool.command.faults").counter().count()).isOne();
        assertThat(meters.counter("talentpool.command.refused", "code", "ALREADY_EXISTS")
                        .count())
                .isZero();
    }

    static Stream<RuntimeException> outOfReach() {
        return Stream.of(sql("08006"), new EventStoreException("Axon Server does not answer"));
    }
}
