package org.talentpool.eventlog.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.talentpool.eventlog.storage.Append;
import org.talentpool.eventlog.storage.CarriedOutBeforeException;
import org.talentpool.eventlog.storage.KeptRequest;
import org.talentpool.eventlog.storage.PlacedEvent;
import org.talentpool.eventlog.storage.StoredEvent;
import org.talentpool.eventlog.storage.StreamExistsException;
import org.talentpool.sample.ForeignEvents;

/** The questions to a log, asked of a server. */
@EnabledIfEnvironmentVariable(
        named = "AXON_SERVER",
        matches = ".+:\\d+",
        disabledReason = "AXON_SERVER names no Axon Server, as host:port of its gRPC")
class ServerLogIT {
    private static final String KIND = "sample:";

    private final String stream = KIND + UUID.randomUUID();
    private final String other = KIND + UUID.randomUUID();
    private ServerForTests server;
    private OffsetDateTime now;

    @BeforeEach
    void connect() {
        server = new ServerForTests(System.getenv("AXON_SERVER"));
        now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    @AfterEach
    void disconnect() {
        server.close();
    }

    private StoredEvent event(String of, long sequence, OffsetDateTime at) {
        return ForeignEvents.counted(UUID.fromString(of.substring(KIND.length())), sequence, at);
    }

    private StoredEvent event(String of, long sequence) {
        return event(of, sequence, now);
    }

    private void store(StoredEvent... events) {
        server.appends.store(new Append(List.of(events), null));
    }

    private KeptRequest request() {
        return new KeptRequest("officer", "key of " + stream, "print", "{}");
    }

    @Test
    void what_is_stored_together_is_there_together_and_in_the_same_bytes() {
        long before = server.order.last();
        var events = List.of(event(stream, 0), event(other, 0), event(stream, 1));

        var positions = server.appends.store(new Append(events, null));

        assertThat(server.order.read(before, Long.MAX_VALUE, 10))
                .extracting(PlacedEvent::event)
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(events);
        assertThat(positions.values()).containsOnly(before + 3);
        assertThat(server.streams.read(stream, 1, 10))
                .extracting(StoredEvent::sequence)
                .containsExactly(1L);
    }

    @Test
    void of_an_append_with_one_taken_place_nothing_is_there() {
        store(event(stream, 0), event(stream, 1));
        long before = server.order.last();

        assertThatThrownBy(() -> store(event(other, 0), event(stream, 1)))
                .isInstanceOf(ConcurrencyException.class)
                .isNotInstanceOf(StreamExistsException.class);

        assertThat(server.order.last()).isEqualTo(before);
        assertThat(server.streams.endOf(other)).isEmpty();
    }

    @Test
    void a_stream_is_begun_once() {
        store(event(stream, 0));

        assertThatThrownBy(() -> store(event(other, 0), event(stream, 0)))
                .isInstanceOfSatisfying(
                        StreamExistsException.class,
                        taken -> assertThat(taken.stream()).isEqualTo(stream));
    }

    @Test
    void a_request_is_carried_out_once_and_found_again_by_whoever_asks() {
        server.appends.store(new Append(List.of(event(stream, 0)), request()));
        var requests = new RequestsOnServer(server.streams);

        assertThatThrownBy(() -> server.appends.store(new Append(List.of(event(other, 0)), request())))
                .isInstanceOf(CarriedOutBeforeException.class);
        assertThatThrownBy(() -> server.appends.keep(request())).isInstanceOf(CarriedOutBeforeException.class);

        assertThat(server.streams.endOf(other)).isEmpty();
        assertThat(requests.find("officer", "key of " + stream))
                .hasValueSatisfying(found -> assertThat(found.fingerprint()).isEqualTo("print"));
        assertThat(requests.find("auditor", "key of " + stream)).isEmpty();
    }

    @Test
    void an_append_that_was_never_committed_leaves_no_half() {
        long before = server.order.last();
        try (var dying = new ServerForTests(System.getenv("AXON_SERVER"))) {
            var open = dying.connection.events().startAppendEventsTransaction();
            open.appendEvent(ServerEvents.toServer(event(stream, 0)));
            open.appendEvent(ServerEvents.toServer(event(other, 0)));
        }

        store(event(stream, 0));

        assertThat(server.order.last()).isEqualTo(before + 1);
        assertThat(server.streams.endOf(other)).isEmpty();
    }

    @Test
    void more_than_is_sent_at_once_is_read_in_order_and_from_any_place() {
        long before = server.order.last();
        for (int part = 0; part < 5; part++) {
            int first = part * 500;
            store(IntStream.range(first, first + 500)
                    .mapToObj(number -> event(stream, number))
                    .toArray(StoredEvent[]::new));
        }

        assertThat(server.order.read(before, Long.MAX_VALUE, 5_000))
                .hasSize(2_500)
                .extracting(placed -> placed.event().sequence())
                .isSorted();
        assertThat(server.order.read(before + 1_200, before + 1_300, 5_000))
                .extracting(PlacedEvent::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1_201, 1_300)
                        .mapToObj(place -> before + place)
                        .toList());
        assertThat(server.streams.read(stream, 0, 100)).hasSize(100);
        assertThat(server.streams.read(stream, 2_499, 100)).hasSize(1);
        assertThat(server.order.firstBehind(List.of(before, server.order.last())))
                .isEqualTo(Map.of(before, now.toInstant()));
    }

    @Test
    void an_event_is_found_by_its_identifier() {
        var event = event(stream, 0);
        store(event);

        assertThat(server.order.positionOf(event.identifier())).contains(server.order.last());
        assertThat(server.order.positionOf("none")).isEmpty();
    }

    /** Two decisions were made side by side, and the one of the later time was stored first. */
    @Test
    void a_moment_is_the_last_place_at_which_everything_had_happened() throws InterruptedException {
        Thread.sleep(50);
        var begin = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        long before = server.order.last();
        store(event(stream, 0, begin.plusNanos(5_000_000)));
        store(event(stream, 1, begin));
        store(event(stream, 2, begin.plusNanos(6_000_000)));
        var times = new TimesOnServer(server.connection, server.order);

        assertThat(times.lastPositionAt(begin.minusNanos(1).toInstant())).isEqualTo(before);
        assertThat(times.lastPositionAt(begin.toInstant())).isEqualTo(before + 2);
        assertThat(times.lastPositionAt(begin.plusNanos(5_999_999).toInstant())).isEqualTo(before + 2);
        assertThat(times.lastPositionAt(begin.plusNanos(6_000_000).toInstant())).isEqualTo(before + 3);
    }
}
