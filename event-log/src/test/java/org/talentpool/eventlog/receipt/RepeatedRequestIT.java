package org.talentpool.eventlog.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleId;

/** What a request is told that is sent again under its key. */
class RepeatedRequestIT extends SentToSamples {
    @Test
    void a_repeated_request_is_carried_out_once() {
        send(new OpenSample(id, "Ada"));

        var first = send(new CountSample(id, 1), request("officer", "a"));
        var again = send(new CountSample(id, 1), request("officer", "a"));

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
                    int turn = turns.incrementAndGet();
                    var fresh = turn % 8 == 0 ? id : SampleId.fresh();
                    var key = Map.of(DecisionMetaData.IDEMPOTENCY_KEY, fresh + "-" + turn);
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

    private Map<String, String> request(String actor, String fingerprint) {
        return Map.of(
                DecisionMetaData.ACTOR, actor,
                DecisionMetaData.IDEMPOTENCY_KEY, "key-" + id,
                DecisionMetaData.REQUEST_FINGERPRINT, fingerprint);
    }
}
