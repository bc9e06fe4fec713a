package org.talentpool.eventlog.serializer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.event.EventCatalogue;

/** The serializer of the kernel's events without a context. */
public final class SerializersForTests {
    private SerializersForTests() {}

    public static EventSerializer events(SubjectKeys keys) {
        var builder = Jackson3Serializer.builder().jsonMapperBuilderCustomizer(JsonOnDisk::events);
        return new EventSerializer(builder, new EventTypes(EventCatalogue.types()), new PersonalCipher(keys));
    }

    public static EventShape shapeOf(Class<?> type) {
        return EventShape.of(type);
    }

    /** Seals as a process did that knew the given revision of the type. */
    public static String seal(
            SubjectKeys keys, EventShape shape, String revision, String component, UUID subject, String json) {
        var then = new EventShape(shape.type(), shape.name(), revision, shape.subject(), shape.personal());
        return new PersonalCipher(keys).seal(then, component, subject, json.getBytes(UTF_8));
    }
}
