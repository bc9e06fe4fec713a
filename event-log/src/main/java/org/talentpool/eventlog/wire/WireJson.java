package org.talentpool.eventlog.wire;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;

/** The JSON between processes. Numbers keep their digits and times their text, so that the edge shows what it would show at home. */
final class WireJson {
    private WireJson() {}

    static void settings(JsonMapper.Builder json) {
        json.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        json.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.annotationIntrospector(
                AnnotationIntrospector.pair(new SealedKinds(), new JacksonAnnotationIntrospector()));
        json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType((_, type) -> WireTypes.contain(type.getName()))
                .build());
        json.addModule(new SimpleModule("wire").addDeserializer(Class.class, new KnownClass()));
    }

    /** A question names the class of its answer. */
    private static final class KnownClass extends StdDeserializer<Class<?>> {
        KnownClass() {
            super(Class.class);
        }

        @Override
        public Class<?> deserialize(JsonParser json, DeserializationContext context) {
            String name = json.getString();
            try {
                return WireTypes.contain(name)
                        ? Class.forName(name, false, getClass().getClassLoader())
                        : context.reportInputMismatch(this, "No message has this for an answer");
            } catch (ClassNotFoundException unknown) {
                return context.reportInputMismatch(this, "This process does not know the answer");
            }
        }
    }
}
