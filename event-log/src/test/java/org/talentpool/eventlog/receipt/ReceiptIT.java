package org.talentpool.eventlog.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.sample.SampleCommand.BreakSample;
import org.talentpool.sample.SampleCommand.CountBoth;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleId;

/** What the sender of a command is told. */
class ReceiptIT extends SentToSamples {
    @Test
    void each_command_is_answered_with_the_version_and_a_growing_position() {
        var opened = send(new OpenSample(id, "Ada"));
        var counted = send(new CountSample(id, 2));
        var unchanged = send(new CountSample(id, 0));

        assertThat(opened.id()).isEqualTo(id.value().toString());
        assertThat(opened.version()).isEqualTo(1);
        assertThat(counted.version()).isEqualTo(2);
        assertThat(counted.position()).isGreaterThan(opened.position());
        assertThat(unchanged).isEqualTo(counted);
    }

    @Test
    void a_refusal_comes_with_its_code_and_leaves_nothing() {
        send(new OpenSample(id, "Ada"));

        var refused = refusal(catchThrowable(() -> send(new CountSample(id, -1))));

        assertThat(refused.code()).isEqualTo(RefusalCode.WRONG_STATE);
        assertThat(storedEvents()).isEqualTo(1);
    }

    @Test
    void a_command_to_nothing_is_not_found_and_a_taken_id_already_exists() {
        var missing = refusal(catchThrowable(() -> send(new CountSample(id, 1))));
        send(new OpenSample(id, "Ada"));
        var taken = refusal(catchThrowable(() -> send(new OpenSample(id, "Bob"))));

        assertThat(missing.code()).isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(taken.code()).isEqualTo(RefusalCode.ALREADY_EXISTS);
    }

    @Test
    void a_fault_is_no_refusal() {
        send(new OpenSample(id, "Ada"));

        assertThatThrownBy(() -> send(new BreakSample(id))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_stale_version_is_refused_and_the_current_one_is_not() {
        send(new OpenSample(id, "Ada"));
        send(new CountSample(id, 1));

        var stale = refusal(
                catchThrowable(() -> send(new CountSample(id, 1), Map.of(DecisionMetaData.EXPECTED_VERSION, 1))));
        var current = send(new CountSample(id, 1), Map.of(DecisionMetaData.EXPECTED_VERSION, 2));

        assertThat(stale.code()).isEqualTo(RefusalCode.STALE_VERSION);
        assertThat(current.version()).isEqualTo(3);
    }

    @Test
    void of_eight_who_saw_the_same_version_one_succeeds() throws Exception {
        send(new OpenSample(id, "Ada"));

        var outcomes = atOnce(
                8,
                () -> catchThrowable(() -> send(new CountSample(id, 1), Map.of(DecisionMetaData.EXPECTED_VERSION, 1))));

        assertThat(outcomes.stream().filter(failure -> failure == null)).hasSize(1);
        assertThat(outcomes.stream()
                        .filter(failure -> failure != null)
                        .map(failure -> refusal(failure).code()))
                .containsOnly(RefusalCode.STALE_VERSION);
    }

    @Test
    void two_streams_are_written_together_or_not_at_all() {
        var other = SampleId.fresh();
        send(new OpenSample(id, "Ada"));

        var missing = refusal(catchThrowable(() -> send(new CountBoth(id, other, 1))));
        send(new OpenSample(other, "Bob"));
        var both = send(new CountBoth(id, other, 1));

        assertThat(missing.code()).isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(both.version()).isEqualTo(2);
        assertThat(events.lastSequenceNumberFor(other.toString())).contains(1L);
    }

    @Test
    void pairs_counted_crosswise_at_once_all_get_through() throws Exception {
        var other = SampleId.fresh();
        send(new OpenSample(id, "Ada"));
        send(new OpenSample(other, "Bob"));

        var turns = new AtomicInteger();
        atOnce(
                8,
                () -> turns.incrementAndGet() % 2 == 0
                        ? send(new CountBoth(id, other, 1))
                        : send(new CountBoth(other, id, 1)));

        assertThat(storedEvents()).isEqualTo(9);
        assertThat(events.lastSequenceNumberFor(other.toString())).contains(8L);
    }
}
