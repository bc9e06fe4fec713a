package org.talentpool.eventlog.wire;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Writes commands, questions and answers for another process, and reads nothing but what can be one. Unlike events they are not
 * kept: what a newer process adds is passed over by an older one.
 */
public final class WireSerializer extends Jackson3Serializer {
    private WireSerializer(Builder builder) {
        super(builder);
    }

    public static WireSerializer create() {
        return new WireSerializer(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(WireJson::settings));
    }

    /** @throws SerializationException if it is not part of the language between processes */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (!SimpleSerializedType.emptyType().equals(type) && !WireTypes.contain(type.getName())) {
            throw new SerializationException("A message says that it is something that no message is");
        }
        return super.classForType(type);
    }
}
