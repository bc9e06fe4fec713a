package org.talentpool.eventlog.upcasting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.eventlog.storage.Appends;
import org.talentpool.sample.ForeignEvents;
import org.talentpool.sample.SampleEvent.SampleOpened;
import org.talentpool.sample.WithEventLog;

@WithEventLog
class EventReshapingIT {
    @Autowired
    Appends log;

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
        ForeignEvents.opened(log, id, "1", "{\"sampleId\":\"%s\",\"badge\":\"%s\"}".formatted(id, badge));

        var read = (SampleOpened) events.readEvents("sample:" + id).next().getPayload();

        assertThat(read.label()).isEqualTo("old");
        assertThat(read.badge().orNull()).isNotNull().extracting("name").isEqualTo("Ada");
    }
}
