package org.talentpool.eventlog.serializer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.event.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Keeps {@link Personal} values out of plain JSON; the event serializer puts their cipher text in. */
final class PersonalModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    PersonalModule() {
        super("personal");
        addSerializer(new Withholding());
        addDeserializer(Personal.class, new Restoring(null));
    }

    private static final class Withholding extends StdSerializer<Personal<?>> {
        Withholding() {
            super(Personal.class, false);
        }

        @Override
        public void serialize(Personal<?> value, JsonGenerator json, SerializationContext context) {
            var place = json.streamWriteContext();
            if (!place.inObject()
                    || place.getParent() == null
                    || !place.getParent().inRoot()) {
                context.reportMappingProblem("A personal value must be a component of the event itself");
            }
            json.writeNull();
        }
    }

    /** Looks up once what reads the value, and not for each event. */
    private static final class Restoring extends StdDeserializer<Personal<?>> {
        private final @Nullable ValueDeserializer<Object> content;

        Restoring(@Nullable ValueDeserializer<Object> content) {
            super(Personal.class);
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Restoring(
                    context.findRootValueDeserializer(property.getType().containedType(0)));
        }

        @Override
        public Personal<?> deserialize(JsonParser json, DeserializationContext context) {
            return Personal.of(Objects.requireNonNull(content, "only a component has a type")
                    .deserialize(json, context));
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return Personal.erased();
        }
    }
}
