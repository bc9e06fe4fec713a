package org.talentpool.eventlog.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.sample.SampleEvent.SampleCounted;
import org.talentpool.sample.WithEventLog;

@WithEventLog
class EventTableIT {
    @Autowired
    EventStorage storage;

    @Autowired
    JdbcClient database;

    private final UUID id = UUID.randomUUID();

    private DomainEventMessage<?> event(long sequence, Instant time) {
        return new GenericDomainEventMessage<>(
                "Sample",
                "sample:" + id,
                sequence,
                new SampleCounted(id, 1),
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                time);
    }

    @Test
    void a_lost_race_for_a_place_in_a_stream_is_a_concurrency_failure() {
        storage.appendEvents(event(0, Instant.now()), event(1, Instant.now()));

        assertThatThrownBy(() -> storage.appendEvents(event(1, Instant.now())))
                .isInstanceOf(ConcurrencyException.class)
                .isNotInstanceOf(StreamExistsException.class);
        assertThatThrownBy(() -> storage.appendEvents(event(0, Instant.now())))
                .isInstanceOf(StreamExistsException.class);
    }

    @Test
    void what_follows_a_lost_race_in_the_same_append_is_not_stored_either() {
        storage.appendEvents(event(0, Instant.now()));
        var elsewhere =
                new GenericDomainEventMessage<>("Sample", "sample:" + UUID.randomUUID(), 0, new SampleCounted(id, 1));

        assertThatThrownBy(() -> storage.appendEvents(elsewhere, event(0, Instant.now())))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(storage.readEvents(elsewhere.getAggregateIdentifier()).hasNext())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update eventlog.domain_event_entry set time_stamp = now()",
                "delete from eventlog.domain_event_entry",
                "truncate eventlog.domain_event_entry"
            })
    void events_are_never_changed(String change) {
        storage.appendEvents(event(0, Instant.now()));

        assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("events are never changed");

        assertThat(storage.readEvents("sample:" + id).hasNext()).isTrue();
    }

    /** Asking for the head makes the reader look at once instead of at its next turn. */
    private Stream<? extends TrackedEventMessage<?>> read(TrackingToken token) {
        storage.createHeadToken();
        return storage.readEvents(token, false);
    }

    @Test
    void tokens_stand_before_the_first_after_the_last_and_at_a_time() {
        var future = Instant.parse("2100-01-01T00:00:00Z");
        var later = Instant.parse("2100-01-02T00:00:00Z");
        storage.appendEvents(event(0, future), event(1, later));

        assertThat(read(storage.createTailToken()).count()).isGreaterThanOrEqualTo(2);
        assertThat(read(storage.createHeadToken())).isEmpty();
        assertThat(read(storage.createTokenAt(later)).findFirst().orElseThrow().getTimestamp())
                .isEqualTo(later);
        assertThat(storage.createTokenAt(later.plusSeconds(60))).isEqualTo(storage.createHeadToken());
    }

    /** A log that is imported beside a process that reads would fill its memory. */
    @Test
    void an_event_of_no_aggregate_is_stored_and_read_as_such() {
        var head = storage.createHeadToken();
        storage.appendEvents(new GenericEventMessage<>(new SampleCounted(id, 3)));

        var read = read(head).findFirst().orElseThrow();

        assertThat(read.getPayload()).isEqualTo(new SampleCounted(id, 3));
        assertThat(read).isNotInstanceOf(DomainEventMessage.class);
    }

    @Test
    void a_newer_snapshot_replaces_the_older() {
        storage.storeSnapshot(event(3, Instant.now()));
        storage.storeSnapshot(event(7, Instant.now()));
        storage.storeSnapshot(event(7, Instant.now()));

        assertThat(storage.readSnapshot("sample:" + id).orElseThrow().getSequenceNumber())
                .isEqualTo(7);
    }
}
