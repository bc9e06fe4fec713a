package org.talentpool.eventlog.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.eventlog.storage.AnsweredRequest;
import org.talentpool.eventlog.storage.AnsweredRequests;
import tools.jackson.databind.json.JsonMapper;

class RepetitionTest {
    private static final AnsweredRequests OUT_OF_REACH = new AnsweredRequests() {
        @Override
        public Optional<AnsweredRequest> find(String actor, String key) {
            throw new EventStoreException("Axon Server does not answer");
        }

        @Override
        public int forgetOlderThan(Duration age) {
            return 0;
        }
    };

    @Test
    void while_nobody_can_tell_the_failure_stands_and_its_sender_is_told() {
        var repetition = new Repetition(new HandledRequests(OUT_OF_REACH, JsonMapper.shared()));
        var command = new GenericCommandMessage<>("any", Map.of(DecisionMetaData.IDEMPOTENCY_KEY, "key"));

        assertThat(repetition.receiptOf(command)).isEmpty();
    }
}
