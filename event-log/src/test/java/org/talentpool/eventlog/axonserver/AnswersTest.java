package org.talentpool.eventlog.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static CompletableFuture<Long> refused(Status.Code code, String text) {
        return CompletableFuture.failedFuture(
                code.toStatus().withDescription(text).asRuntimeException());
    }

    @Test
    void an_answer_is_handed_on() {
        assertThat(Answers.await(CompletableFuture.completedFuture(7L))).isEqualTo(7);
    }

    @Test
    void a_place_that_is_taken_is_a_lost_race() {
        assertThatThrownBy(() -> Answers.await(refused(
                        Status.Code.OUT_OF_RANGE,
                        "[AXONIQ-2000] Invalid sequence number 0 for aggregate a, expected 1")))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void whatever_else_is_out_of_range_is_none() {
        assertThatThrownBy(() -> Answers.await(refused(Status.Code.OUT_OF_RANGE, "[AXONIQ-2200] Invalid token")))
                .isInstanceOf(EventStoreException.class);
    }

    @Test
    void a_failure_is_told_without_its_text() {
        assertThatThrownBy(() -> Answers.await(refused(Status.Code.UNAVAILABLE, "Ada")))
                .isInstanceOf(EventStoreException.class)
                .message()
                .doesNotContain("Ada");
    }
}
