package org.talentpool.eventlog.serializer;

import org.axonframework.eventhandling.TrackingToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How JSON is written and read here, whatever the defaults of the library become. */
final class JsonOnDisk {
    private JsonOnDisk() {}

    /** Times as ISO text; a replay token may name the class of the token that it wraps, nothing else may. */
    static void general(JsonMapper.Builder json) {
        json.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(TrackingToken.class)
                .allowIfSubType(TrackingToken.class)
                .build());
    }

    /** In addition, nothing is dropped or made up when an event is read. */
    static void events(JsonMapper.Builder json) {
        general(json);
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        json.addModule(new PersonalModule());
    }
}
