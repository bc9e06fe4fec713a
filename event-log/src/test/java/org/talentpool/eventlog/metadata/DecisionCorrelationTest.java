package org.talentpool.eventlog.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class DecisionCorrelationTest {
    @Test
    void what_an_event_sets_off_is_the_systems_doing_within_the_same_correlation() {
        var event = new GenericEventMessage<>(
                "event",
                Map.of(
                        DecisionMetaData.ACTOR, "officer",
                        DecisionMetaData.REASON_CODE, "BEST_FIT",
                        DecisionMetaData.CORRELATION_ID, "c-1"));

        Map<String, Object> handedOn = Map.copyOf(new DecisionCorrelation().correlationDataFor(event));

        assertThat(handedOn)
                .isEqualTo(Map.of(
                        DecisionMetaData.ACTOR,
                        DecisionMetaData.SYSTEM_ACTOR,
                        DecisionMetaData.ROLE,
                        DecisionMetaData.SYSTEM_ROLE,
                        DecisionMetaData.CORRELATION_ID,
                        "c-1",
                        DecisionMetaData.CAUSATION_ID,
                        event.getIdentifier()));
    }

    @Test
    void what_an_event_causes_names_it_though_a_command_stands_between() {
        var event = new GenericEventMessage<>("event");
        var command =
                new GenericCommandMessage<>("command", Map.copyOf(new DecisionCorrelation().correlationDataFor(event)));

        var handedOn = new DecisionCorrelation().correlationDataFor(command);

        assertThat(handedOn.get(DecisionMetaData.CAUSED_BY)).isEqualTo(event.getIdentifier());
        assertThat(handedOn.get(DecisionMetaData.CAUSATION_ID)).isEqualTo(command.getIdentifier());
    }

    @Test
    void what_somebody_decided_was_caused_by_no_event() {
        var command = new GenericCommandMessage<>("command", Map.of(DecisionMetaData.ACTOR, "officer"));

        assertThat(new DecisionCorrelation().correlationDataFor(command).get(DecisionMetaData.CAUSED_BY))
                .isNull();
    }
}
