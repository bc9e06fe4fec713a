package org.talentpool.eventlog.upcasting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.sample.SampleEvent.SampleOpened;
import org.talentpool.sample.WithEventLog;

@WithEventLog
class EventReshapingIT {
    @Autowired
    JdbcClient database;

    @Autowired
    EventStore events;

    @Autowired
    SubjectKeys keys;

    @Test
    void an_older_shape_is_read_as_todays_with_its_personal_value_opened() throws Exception {
        var id = UUID.randomUUID();
        byte[] sealed = keys.obtain(id)
                .encrypt(
                        "{\"name\":\"Ada\",\"since\":\"2025-01-31\"}".getBytes(UTF_8),
                        "sample.SampleOpened|1|badge|%s".formatted(id).getBytes(UTF_8));
        String badge = "p1:1:" + java.util.Base64.getEncoder().encodeToString(sealed);
        store(id, "{\"sampleId\":\"%s\",\"badge\":\"%s\"}".formatted(id, badge));

        var read = (SampleOpened) events.readEvents("sample:" + id).next().getPayload();

        assertThat(read.label()).isEqualTo("old");
        assertThat(read.badge().orNull()).isNotNull().extracting("name").isEqualTo("Ada");
    }

    private void store(UUID id, String json) {
        database.sql("""
                insert into eventlog.domain_event_entry
                    (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                     payload_type, payload_revision, payload, meta_data)
                values (?, 0, 'Sample', ?, now(), 'sample.SampleOpened', '1', ?, ?)""")
                .params("sample:" + id, UUID.randomUUID().toString(), json.getBytes(UTF_8), "{}".getBytes(UTF_8))
                .update();
    }
}
