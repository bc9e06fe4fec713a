package org.talentpool.eventlog.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentpool.eventlog.storage.StoredEvent;

class ServerEventsTest {
    private static StoredEvent event(@Nullable String type, @Nullable String revision, String time) {
        byte[] bytes = {0, 1, -1, 127, -128};
        return new StoredEvent(
                "post:1", 3, type, "id", OffsetDateTime.parse(time), "post.PostOpened", revision, bytes, bytes);
    }

    private static void comesBack(StoredEvent event) {
        assertThat(ServerEvents.fromServer(ServerEvents.toServer(event)))
                .usingRecursiveComparison()
                .isEqualTo(event);
    }

    @Test
    void an_event_comes_back_in_the_same_bytes() {
        comesBack(event("Post", "2", "2026-01-31T12:00:00.123Z"));
    }

    @Test
    void what_is_finer_than_the_servers_clock_comes_back() {
        comesBack(event("Post", "2", "2026-01-31T12:00:00.123456Z"));
        comesBack(event("Post", "2", "1969-12-31T23:59:59.999001Z"));
    }

    @Test
    void what_has_no_type_or_revision_comes_back_without() {
        comesBack(event(null, null, "2026-01-31T12:00:00Z"));
    }

    @Test
    void the_server_checks_the_place_of_every_event() {
        assertThat(ServerEvents.toServer(event(null, "1", "2026-01-31T12:00:00Z"))
                        .getAggregateType())
                .isNotEmpty();
    }

    @Test
    void the_first_event_of_the_server_is_at_position_1() {
        var first = EventWithToken.newBuilder()
                .setToken(0)
                .setEvent(ServerEvents.toServer(event("Post", "1", "2026-01-31T12:00:00Z")))
                .build();

        assertThat(ServerEvents.fromServer(first).position()).isEqualTo(1);
        assertThat(ServerEvents.tokenAt(0)).isEqualTo(-1);
    }
}
