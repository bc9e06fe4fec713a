package org.talentpool.eventlog.upcasting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ReflectionUtils;
import org.talentpool.eventlog.keys.InMemoryKeys;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.eventlog.serializer.EventShape;
import org.talentpool.eventlog.serializer.SerializersForTests;
import org.talentpool.kernel.event.EventCatalogue;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.sample.StoredEvents;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every type in every revision ever written goes from its stored sample, enciphered, through the whole chain. */
class StoredSamplesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SubjectKeys keys = InMemoryKeys.create();
    private final EventUpcasterChain upcasters = Upcasters.chain(steps());

    /** Every step that the application declares, so that none is forgotten here. */
    private static List<EventReshaping> steps() {
        return Stream.of(Upcasters.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == EventReshaping.class)
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .peek(ReflectionUtils::makeAccessible)
                .map(method -> (EventReshaping) ReflectionUtils.invokeMethod(method, new Upcasters()))
                .toList();
    }

    record Written(EventShape shape, int revision) {
        String name() {
            return shape.name() + "-" + revision;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    static Stream<Written> samples() {
        return EventCatalogue.types().stream()
                .map(SerializersForTests::shapeOf)
                .flatMap(shape -> IntStream.rangeClosed(1, Integer.parseInt(shape.revision()))
                        .mapToObj(revision -> new Written(shape, revision)));
    }

    static Stream<Written> personalSamples() {
        return samples().filter(written -> !written.shape().personal().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_stored_sample_is_read_as_the_event_it_is_today(Written written) {
        assertThat(read(written, stored(written)))
                .isEqualTo(StoredEvents.event(written.shape().type()));
    }

    @ParameterizedTest
    @MethodSource("personalSamples")
    void a_stored_sample_of_an_erased_person_is_read_without_what_was_personal(Written written) throws Exception {
        byte[] stored = stored(written);
        keys.destroy(subjectIn(json(written), written.shape()));

        Object event = read(written, stored);

        for (RecordComponent component : written.shape().personal()) {
            var value = (Personal<?>) component.getAccessor().invoke(event);
            assertThat(value.isErased()).isTrue();
        }
    }

    @Test
    void there_are_samples_of_more_than_one_revision() {
        assertThat(samples()).anyMatch(written -> written.revision() > 1).hasSizeGreaterThan(30);
    }

    private Object read(Written written, byte[] payload) {
        var entry = new GenericDomainEventEntry<>(
                "Any",
                "any:1",
                0,
                "id",
                Instant.EPOCH,
                written.shape().name(),
                String.valueOf(written.revision()),
                payload,
                "{}".getBytes(UTF_8));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(entry), SerializersForTests.events(keys), upcasters)
                .next()
                .getPayload();
    }

    private byte[] stored(Written written) {
        var json = json(written);
        for (RecordComponent component : written.shape().personal()) {
            var plain = json.get(component.getName());
            if (plain != null && !plain.isNull()) {
                var subject = subjectIn(json, written.shape());
                json.put(
                        component.getName(),
                        SerializersForTests.seal(
                                keys,
                                written.shape(),
                                String.valueOf(written.revision()),
                                component.getName(),
                                subject,
                                plain.toString()));
            }
        }
        return JSON.writeValueAsBytes(json);
    }

    private static ObjectNode json(Written written) {
        return (ObjectNode) JSON.readTree(StoredEvents.json(written.name()).orElseThrow());
    }

    private static UUID subjectIn(ObjectNode json, EventShape shape) {
        String name = Objects.requireNonNull(shape.subject()).getName();
        return UUID.fromString(json.get(name).asString());
    }
}
