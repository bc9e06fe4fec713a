package org.talentpool.eventlog.serializer;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events under their logical name and revision, personal components enciphered, and reads them back. Reading is
 * strict: an unknown or missing member, a revision that is not today's, or an unknown type stops the reader, because a
 * fact that is half understood would spoil a read model without a word. Shapes change through upcasters only. Whatever
 * is not an event of the catalogue (metadata, tokens) is left to Axon.
 */
public final class EventSerializer extends Jackson3Serializer {
    private final EventTypes types;
    private final PersonalCipher cipher;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    EventSerializer(Builder builder, EventTypes types, PersonalCipher cipher) {
        super(builder);
        this.types = types;
        this.cipher = cipher;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        var shape = object == null ? Optional.<EventShape>empty() : types.of(object.getClass());
        if (object == null || shape.isEmpty() || shape.get().personal().isEmpty()) {
            return super.serialize(object, representation);
        }
        byte[] json = getObjectMapper().writeValueAsBytes(sealed(object, shape.get()));
        T content = getConverter().convert(json, representation);
        return new SimpleSerializedObject<>(content, representation, shape.get().storedType());
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        var shape = types.named(stored.getType().getName());
        shape.ifPresent(known -> requireRevision(known, stored.getType()));
        if (shape.isEmpty() || shape.get().personal().isEmpty()) {
            return super.deserialize(stored);
        }
        JsonNode json = getConverter().convert(stored, JsonNode.class).getData();
        // A tree that was handed in is its owner's.
        boolean fresh = stored.getContentType() != JsonNode.class;
        return opened((ObjectNode) (fresh ? json : json.deepCopy()), shape.get());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var known = types.named(type.getName());
        if (known.isPresent()) {
            return known.get().type();
        }
        Class<?> found = super.classForType(type);
        if (found == UnknownSerializedType.class) {
            throw new SerializationException("The event type " + type.getName() + " is unknown to this version");
        }
        return found;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        var shape = type == null ? Optional.<EventShape>empty() : types.of(type);
        return shape.<SerializedType>map(EventShape::storedType).orElseGet(() -> super.typeForClass(type));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return types.named(type.getName()).map(shape -> shape.type().getName()).orElseGet(type::getName);
    }

    private ObjectNode sealed(Object event, EventShape shape) {
        ObjectNode tree = getObjectMapper().valueToTree(event);
        UUID subject = shape.subjectOf(event);
        for (RecordComponent component : shape.personal()) {
            Object value = shape.personalOf(component, event).orNull();
            if (value != null && subject != null) {
                byte[] plain = getObjectMapper().writeValueAsBytes(value);
                tree.put(component.getName(), cipher.seal(shape, component.getName(), subject, plain));
            }
        }
        return tree;
    }

    @SuppressWarnings("unchecked")
    private <T> T opened(ObjectNode tree, EventShape shape) {
        try {
            UUID subject = UUID.fromString(tree.path(subjectName(shape)).asString());
            for (RecordComponent component : shape.personal()) {
                open(tree, shape, component.getName(), subject);
            }
            return (T) readers.computeIfAbsent(shape.type(), getObjectMapper()::readerFor)
                    .readValue(tree);
        } catch (JacksonException | IllegalArgumentException e) {
            // Neither the cause nor its text is passed on: both may quote the personal value.
            throw new SerializationException("Cannot read %s revision %s: %s"
                    .formatted(shape.name(), shape.revision(), e.getClass().getSimpleName()));
        }
    }

    private void open(ObjectNode tree, EventShape shape, String component, UUID subject) {
        JsonNode envelope = tree.path(component);
        if (!envelope.isNull() && !envelope.isMissingNode()) {
            String sealed = envelope.asString();
            JsonNode plain = cipher.open(shape, component, subject, sealed)
                    .map(getObjectMapper()::readTree)
                    .map(value -> PersonalReshaping.today(shape, component, PersonalCipher.revisionOf(sealed), value))
                    .orElse(NullNode.getInstance());
            tree.set(component, plain);
        }
    }

    private static String subjectName(EventShape shape) {
        return shape.subject() == null ? "" : shape.subject().getName();
    }

    private static void requireRevision(EventShape shape, SerializedType stored) {
        if (!shape.revision().equals(stored.getRevision())) {
            throw new SerializationException("%s revision %s is stored, revision %s is understood"
                    .formatted(shape.name(), stored.getRevision(), shape.revision()));
        }
    }
}
