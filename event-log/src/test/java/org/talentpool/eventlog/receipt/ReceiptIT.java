package org.talentpool.eventlog.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.sample.SampleCommand.BreakSample;
import org.talentpool.sample.SampleCommand.CountBoth;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleId;
import org.talentpool.sample.WithEventLog;

@WithEventLog
class ReceiptIT {
    @Autowired
    CommandGateway commands;

    @Autowired
    EventStore events;

    private final SampleId id = SampleId.fresh();

    private Receipt send(Object command) {
        return send(command, Map.of());
    }

    private Receipt send(Object command, Map<String, ?> metaData) {
        return commands.sendAndWait(new GenericCommandMessage<>(command, metaData));
    }

    private static RefusalDetails refusal(Throwable failure) {
        assertThat(failure).isInstanceOf(CommandExecutionException.class);
        return ((CommandExecutionException) failure)
                .<RefusalDetails>getDetails()
                .orElseThrow();
    }

    private long storedEvents() {
        return events.readEvents(id.toString()).asStream().count();
    }

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
    void a_repeated_request_is_carried_out_once() {
        send(new OpenSample(id, "Ada"));
        var once = Map.of(
                DecisionMetaData.ACTOR, "officer",
                DecisionMetaData.IDEMPOTENCY_KEY, "key-" + id,
                DecisionMetaData.REQUEST_FINGERPRINT, "a");

        var first = send(new CountSample(id, 1), once);
        var again = send(new CountSample(id, 1), once);

        assertThat(again).isEqualTo(first);
        assertThat(storedEvents()).isEqualTo(2);
    }

    @Test
    void a_repeated_creation_gets_its_receipt_and_not_that_it_exists() {
        var first = send(new OpenSample(id, "Ada"), request("officer", "a"));

        assertThat(send(new OpenSample(id, "Ada"), request("officer", "a"))).isEqualTo(first);
        assertThat(first.position()).isPositive();
        assertThat(storedEvents()).isEqualTo(1);
    }

    @Test
    void a_request_from_which_nothing_follows_is_remembered_too() {
        send(new OpenSample(id, "Ada"));
        var first = send(new CountSample(id, 0), request("officer", "a"));
        send(new CountSample(id, 1));

        assertThat(send(new CountSample(id, 0), request("officer", "a"))).isEqualTo(first);
    }

    @Test
    void a_key_that_is_reused_for_what_would_be_refused_is_told_so() {
        send(new OpenSample(id, "Ada"), request("officer", "a"));

        var reused = refusal(catchThrowable(() -> send(new CountSample(id, -1), request("officer", "b"))));

        assertThat(reused.code()).isEqualTo(RefusalCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void of_many_at_once_only_the_second_of_an_id_is_refused() throws Exception {
        var turns = new AtomicInteger();
        var outcomes = atOnce(
                32,
                () -> catchThrowable(() -> {
                    var fresh = turns.incrementAndGet() % 8 == 0 ? id : SampleId.fresh();
                    var key = Map.of(DecisionMetaData.IDEMPOTENCY_KEY, fresh + "-" + turns.get());
                    send(new OpenSample(fresh, "Ada"), key);
                }));

        assertThat(outcomes.stream()
                        .filter(failure -> failure != null)
                        .map(failure -> refusal(failure).code()))
                .hasSize(3)
                .containsOnly(RefusalCode.ALREADY_EXISTS);
    }

    @Test
    void a_key_is_good_for_one_request_of_one_actor() {
        send(new OpenSample(id, "Ada"));
        send(new CountSample(id, 1), request("officer", "a"));

        var reused = refusal(catchThrowable(() -> send(new CountSample(id, 2), request("officer", "b"))));
        var another = send(new CountSample(id, 2), request("auditor", "b"));

        assertThat(reused.code()).isEqualTo(RefusalCode.IDEMPOTENCY_KEY_REUSED);
        assertThat(another.version()).isEqualTo(3);
    }

    @Test
    void a_refused_request_may_be_tried_again_under_its_key() {
        assertThat(catchThrowable(() -> send(new CountSample(id, 1), request("officer", "a"))))
                .isNotNull();
        send(new OpenSample(id, "Ada"));

        assertThat(send(new CountSample(id, 1), request("officer", "a")).version())
                .isEqualTo(2);
    }

    @Test
    void a_request_sent_eight_times_at_once_is_carried_out_once() throws Exception {
        send(new OpenSample(id, "Ada"));

        var receipts = new HashSet<>(atOnce(8, () -> send(new CountSample(id, 1), request("officer", "a"))));

        assertThat(receipts).hasSize(1);
        assertThat(storedEvents()).isEqualTo(2);
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

    private Map<String, String> request(String actor, String fingerprint) {
        return Map.of(
                DecisionMetaData.ACTOR, actor,
                DecisionMetaData.IDEMPOTENCY_KEY, "key-" + id,
                DecisionMetaData.REQUEST_FINGERPRINT, fingerprint);
    }

    private static <T> List<T> atOnce(int times, Callable<T> task) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var running = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(number -> task).toList());
            var results = new ArrayList<T>();
            for (Future<T> result : running) {
                results.add(result.get());
            }
            return results;
        }
    }
}
