package org.talentpool.kernel.sample;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.event.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Events as JSON with personal values in clear, read strictly: no member may be unknown or missing. */
final class ClearJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule("clear")
                    .addSerializer(new Writing())
                    .addDeserializer(Personal.class, new Reading(null)))
            .build();

    private ClearJson() {}

    private static final class Writing extends StdSerializer<Personal<?>> {
        Writing() {
            super(Personal.class, false);
        }

        @Override
        public void serialize(Personal<?> value, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, value.orNull());
        }
    }

    private static final class Reading extends StdDeserializer<Personal<?>> {
        private final @Nullable JavaType content;

        Reading(@Nullable JavaType content) {
            super(Personal.class);
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Reading(property.getType().containedType(0));
        }

        @Override
        public Personal<?> deserialize(JsonParser json, DeserializationContext context) {
            return Personal.of(context.readValue(json, content));
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return Personal.erased();
        }
    }
}
