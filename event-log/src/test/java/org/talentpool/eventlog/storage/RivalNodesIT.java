package org.talentpool.eventlog.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.sample.SampleCommand.CountInVain;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.CountUpToOther;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleCommand.SpendSample;
import org.talentpool.sample.SampleCommand.TopUpSample;
import org.talentpool.sample.SampleEvent.SampleCounted;
import org.talentpool.sample.SampleId;
import org.talentpool.sample.WithEventLog;

/** Streams are known here and grow elsewhere: another node appends past all that this one remembers. */
@WithEventLog
class RivalNodesIT {
    @Autowired
    CommandGateway commands;

    @Autowired
    EventStorage log;

    @Autowired
    KnownStreams known;

    private final SampleId id = SampleId.fresh();
    private final SampleId other = SampleId.fresh();

    @BeforeEach
    void both_are_known() {
        send(new OpenSample(id, "Ada"));
        send(new OpenSample(other, "Bob"));
    }

    private Receipt send(Object command) {
        return commands.sendAndWait(command);
    }

    private void elsewhere(SampleId sample, long sequence, int by) {
        log.appendEvents(new GenericDomainEventMessage<>(
                "Sample", sample.toString(), sequence, new SampleCounted(sample.value(), by)));
    }

    private static RefusalCode refusal(Throwable failure) {
        return ((CommandExecutionException) failure)
                .<RefusalDetails>getDetails()
                .orElseThrow()
                .code();
    }

    @Test
    void a_stream_that_a_command_has_written_is_known() {
        assertThat(known.find(id.toString()).orElseThrow().lastSequence()).isZero();

        send(new CountSample(id, 1));

        assertThat(known.find(id.toString()).orElseThrow().lastSequence()).isEqualTo(1);
    }

    @Test
    void an_append_that_comes_too_late_is_decided_anew() {
        elsewhere(id, 1, 5);

        assertThat(send(new CountSample(id, 1)).version()).isEqualTo(3);
    }

    @Test
    void an_append_that_comes_too_late_needs_one_more_attempt_and_no_more() {
        elsewhere(id, 1, 5);
        var _ = catchThrowable(() -> send(new SpendSample(id, 9)));

        assertThat(known.find(id.toString()))
                .hasValueSatisfying(now -> assertThat(now.lastSequence()).isEqualTo(1));
    }

    @Test
    void a_refusal_on_an_old_state_does_not_stand() {
        elsewhere(id, 1, 5);

        assertThat(send(new SpendSample(id, 5)).version()).isEqualTo(3);
    }

    @Test
    void that_nothing_is_to_be_done_by_an_old_state_does_not_stand() {
        send(new CountSample(id, 5));
        elsewhere(id, 2, -5);

        assertThat(send(new TopUpSample(id, 5)).version()).isEqualTo(4);
    }

    @Test
    void what_is_only_read_is_read_as_it_is_now() {
        send(new CountSample(other, 5));
        elsewhere(other, 2, -5);

        var refused = catchThrowable(() -> send(new CountUpToOther(id, other, 5)));

        assertThat(refusal(refused)).isEqualTo(RefusalCode.WRONG_STATE);
        assertThat(log.lastSequenceNumberFor(id.toString())).contains(0L);
    }

    @Test
    void what_a_refused_command_did_before_leaves_no_trace() {
        var _ = catchThrowable(() -> send(new CountInVain(id, 5)));

        assertThat(refusal(catchThrowable(() -> send(new SpendSample(id, 5))))).isEqualTo(RefusalCode.WRONG_STATE);
    }

    @Test
    void what_fails_at_the_commit_leaves_no_trace() {
        var stale = new GenericCommandMessage<>(new CountSample(id, 5), Map.of(DecisionMetaData.EXPECTED_VERSION, 7));
        assertThat(refusal(catchThrowable(() -> commands.sendAndWait(stale)))).isEqualTo(RefusalCode.STALE_VERSION);

        assertThat(refusal(catchThrowable(() -> send(new SpendSample(id, 5))))).isEqualTo(RefusalCode.WRONG_STATE);
    }

    @Test
    void a_version_that_was_seen_elsewhere_is_no_stale_one() {
        elsewhere(id, 1, 5);

        var counted = commands.<Receipt>sendAndWait(
                new GenericCommandMessage<>(new CountSample(id, 1), Map.of(DecisionMetaData.EXPECTED_VERSION, 2)));

        assertThat(counted.version()).isEqualTo(3);
    }
}
