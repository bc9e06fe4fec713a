package org.talentpool.eventlog.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleId;
import org.talentpool.sample.WithEventLog;

@WithEventLog
class DecisionMetaDataIT {
    @Autowired
    CommandGateway commands;

    @Autowired
    EventStore events;

    @Autowired
    SealedText texts;

    @Autowired
    SubjectKeys keys;

    @Autowired
    JdbcClient database;

    private final SampleId id = SampleId.fresh();
    private final Map<String, String> decision = Map.of(
            DecisionMetaData.ACTOR, "officer",
            DecisionMetaData.ROLE, "TALENT_OFFICER",
            DecisionMetaData.AUTHORITY, "head of unit",
            DecisionMetaData.REASON_CODE, "BEST_FIT",
            DecisionMetaData.REASON, "because of Ada",
            DecisionMetaData.CLIENT_REQUEST_ID, "request-1",
            DecisionMetaData.ACTOR_CANDIDATE_ID, "not for events");

    private MetaData lastStored() {
        return events.readEvents(id.toString())
                .asStream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .getMetaData();
    }

    private String textOfReason() {
        return (String) lastStored().get(DecisionMetaData.REASON);
    }

    @Test
    void an_event_carries_who_decided_why_and_under_which_rules() {
        var command = new GenericCommandMessage<>(new OpenSample(id, "Ada"), decision);
        commands.sendAndWait(command);

        assertThat(lastStored())
                .containsEntry(DecisionMetaData.ACTOR, "officer")
                .containsEntry(DecisionMetaData.ROLE, "TALENT_OFFICER")
                .containsEntry(DecisionMetaData.AUTHORITY, "head of unit")
                .containsEntry(DecisionMetaData.REASON_CODE, "BEST_FIT")
                .containsEntry(DecisionMetaData.CLIENT_REQUEST_ID, "request-1")
                .containsEntry(DecisionMetaData.CORRELATION_ID, command.getIdentifier())
                .containsEntry(DecisionMetaData.CAUSATION_ID, command.getIdentifier())
                .containsEntry(DecisionMetaData.POLICY_VERSION, "2025.1")
                .doesNotContainKey(DecisionMetaData.ACTOR_CANDIDATE_ID);
    }

    @Test
    void a_reason_is_sealed_on_disk_and_opens_until_its_subject_is_erased() {
        commands.sendAndWait(new GenericCommandMessage<>(new OpenSample(id, "Ada"), decision));

        assertThat(database.sql("select count(*) from eventlog.domain_event_entry where position(? in meta_data) > 0")
                        .param("because of Ada".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(texts.open(textOfReason())).isEqualTo("because of Ada");

        keys.destroy(id.value());

        assertThat(texts.open(textOfReason())).isNull();
    }

    @Test
    void a_reason_about_an_erased_subject_is_not_kept() {
        commands.sendAndWait(new GenericCommandMessage<>(new OpenSample(id, "Ada"), decision));
        keys.destroy(id.value());

        commands.sendAndWait(new GenericCommandMessage<>(new CountSample(id, 1), decision));

        assertThat(lastStored()).doesNotContainKey(DecisionMetaData.REASON);
    }

    @Test
    void what_nobody_sent_is_decided_by_the_system() {
        commands.sendAndWait(new OpenSample(id, "Ada"));

        assertThat(lastStored())
                .containsEntry(DecisionMetaData.ACTOR, DecisionMetaData.SYSTEM_ACTOR)
                .containsEntry(DecisionMetaData.ROLE, DecisionMetaData.SYSTEM_ROLE);
    }
}
