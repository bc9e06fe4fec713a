package org.talentpool.eventlog.serializer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.talentpool.eventlog.keys.InMemoryKeys;
import org.talentpool.kernel.event.Personal;
import org.talentpool.sample.SampleEvent;
import org.talentpool.sample.SampleEvent.Badge;
import org.talentpool.sample.SampleEvent.SampleCounted;
import org.talentpool.sample.SampleEvent.SampleOpened;

class KeysAheadTest {
    private final InMemoryKeys store = new InMemoryKeys();
    private final EventTypes types = new EventTypes(SampleEvent.TYPES);
    private final EventSerializer writing = serializer(new PersonalCipher(store.ofAProcess()));

    private EventSerializer serializer(PersonalCipher cipher) {
        return new EventSerializer(
                Jackson3Serializer.builder().jsonMapperBuilderCustomizer(JsonOnDisk::events), types, cipher);
    }

    private EventData<byte[]> stored(Object event) {
        var payload = writing.serialize(event, byte[].class);
        return stored(payload.getType().getName(), payload.getType().getRevision(), payload.getData());
    }

    private static EventData<byte[]> stored(String type, String revision, byte[] payload) {
        return new GenericDomainEventEntry<>(
                "Sample", "s", 0, "e", Instant.EPOCH, type, revision, payload, new byte[0]);
    }

    @Test
    void keys_of_a_batch_are_looked_up_at_once() {
        var events = Stream.generate(UUID::randomUUID)
                .limit(20)
                .map(id -> stored(new SampleOpened(id, Personal.of(new Badge("Ada", LocalDate.EPOCH)), "new")))
                .toList();
        var keys = store.ofAProcess();
        var reading = serializer(new PersonalCipher(keys));
        int before = store.lookUps();

        new KeysAhead(types, keys).prepare(events);

        assertThat(events)
                .allSatisfy(event -> assertThat(reading.<byte[], SampleOpened>deserialize(event.getPayload())
                                .badge())
                        .isEqualTo(Personal.of(new Badge("Ada", LocalDate.EPOCH))));
        assertThat(store.lookUps() - before).isOne();
    }

    @Test
    void what_names_nobody_needs_no_key() {
        int before = store.lookUps();

        new KeysAhead(types, store.ofAProcess()).prepare(List.of(stored(new SampleCounted(UUID.randomUUID(), 1))));

        assertThat(store.lookUps()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_read_is_left_to_the_reader() {
        var keys = new KeysAhead(types, store.ofAProcess());

        for (var json :
                List.of("{\"sampleId\":7}", "{\"sampleId\":\"x\"}", "[]", "{", "{\"label\":{\"sampleId\":\"y\"}}"))
            assertThatCode(() -> keys.prepare(List.of(stored("sample.SampleOpened", "2", json.getBytes(UTF_8)))))
                    .doesNotThrowAnyException();
    }
}
