package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.Test;

class ParkingPolicyTest {
    private final ParkingPolicy policy = new ParkingPolicy();
    private final DeadLetter<EventMessage<?>> letter =
            new GenericDeadLetter<>("sequence", GenericEventMessage.asEventMessage("event"));

    @Test
    void what_only_this_event_is_to_blame_for_is_parked() {
        assertThat(policy.decide(letter, new IllegalStateException("broken")).shouldEnqueue())
                .isTrue();
    }

    @Test
    void a_log_out_of_reach_is_no_fault_of_the_event() {
        var unreachable = new IllegalStateException(new EventStoreException("Axon Server does not answer"));

        assertThatThrownBy(() -> policy.decide(letter, unreachable)).isInstanceOf(ProcessingHaltedException.class);
    }
}
