package org.talentpool.eventlog.serializer;

import java.util.List;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.event.EventCatalogue;

@Configuration(proxyBeanMethods = false)
class SerializerConfiguration {
    @Bean
    EventFamily eventCatalogue() {
        return new EventFamily(EventCatalogue.types());
    }

    @Bean
    EventTypes eventTypes(List<EventFamily> families) {
        return new EventTypes(families.stream()
                .<Class<?>>flatMap(family -> family.types().stream())
                .toList());
    }

    @Bean
    @Primary
    Jackson3Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(JsonOnDisk::general)
                .build();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Jackson3Serializer serializer) {
        return serializer;
    }

    @Bean
    KeysAhead keysAhead(EventTypes types, SubjectKeys keys) {
        return new KeysAhead(types, keys);
    }

    @Bean
    @Qualifier("eventSerializer")
    EventSerializer eventSerializer(EventTypes types, SubjectKeys keys) {
        var builder = Jackson3Serializer.builder().jsonMapperBuilderCustomizer(JsonOnDisk::events);
        return new EventSerializer(builder, types, new PersonalCipher(keys));
    }
}
