package org.talentpool.standalone.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.eventlog.wire.Fault;
import org.talentpool.eventlog.wire.WireSerializer;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.web.body.ApiJson;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a process may say to another arrives there as it was, to the digit; found by looking, so that nothing new is forgotten. */
class EveryMessageCrossesTest {
    private static final int EACH = 40;
    private static final long SEED = Long.getLong("test.seed", System.nanoTime());

    private final WireSerializer wire = WireSerializer.create();
    /** What a client gets to see, but for the order of members where there is none. */
    private final JsonMapper shown = new ApiJson()
            .mapper()
            .rebuild()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @BeforeAll
    static void tellSeed() {
        System.out.println("[seed] " + SEED);
    }

    static Stream<Type> said() {
        return Stream.of(
                        Language.commands(),
                        Language.questions(),
                        Language.answers(),
                        Stream.of(Receipt.class, RefusalDetails.class, Fault.class))
                .flatMap(types -> types);
    }

    @ParameterizedTest
    @MethodSource("said")
    void arrives_as_it_was(Type type) {
        var specimens = new Specimens(SEED);
        for (int number = 0; number < EACH; number++)
            contents(specimens.of(type)).forEach(this::cross);
    }

    @Test
    void there_is_something_to_look_at() {
        assertThat(Language.commands()).hasSizeGreaterThan(70);
        assertThat(Language.questions()).hasSizeGreaterThan(40);
        assertThat(Language.answers()).hasSizeGreaterThan(35);
    }

    @Test
    void the_kind_of_answer_that_is_asked_for_crosses() {
        for (var type : List.of(
                ResponseTypes.instanceOf(Receipt.class), ResponseTypes.optionalInstanceOf(RefusalDetails.class)))
            assertThat(over(type)).usingRecursiveComparison().isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.HashMap",
                "javax.naming.InitialContext",
                "org.talentpool.eventlog.keys.SubjectKeys",
                "org.springframework.context.support.ClassPathXmlApplicationContext"
            })
    void nothing_else_is_made_of_what_comes(String name) {
        var sent = new SimpleSerializedObject<>("{}".getBytes(), byte[].class, name, null);
        assertThatThrownBy(() -> wire.deserialize(sent)).isInstanceOf(SerializationException.class);
        var asking = "{\"expectedResponseType\": \"%s\"}".formatted(name);
        var type = ResponseTypes.instanceOf(Receipt.class).getClass().getName();
        var asked = new SimpleSerializedObject<>(asking.getBytes(), byte[].class, type, null);
        assertThatThrownBy(() -> wire.deserialize(asked)).isInstanceOf(SerializationException.class);
    }

    private void cross(Object message) {
        var arrived = over(message);
        assertThat(arrived).hasSameClassAs(message);
        assertThat(shown.writeValueAsString(arrived)).isEqualTo(shown.writeValueAsString(message));
    }

    private Object over(Object message) {
        var sent = wire.serialize(message, byte[].class);
        return wire.deserialize(new SimpleSerializedObject<>(
                sent.getData(), byte[].class, sent.getType().getName(), null));
    }

    private static Stream<Object> contents(Object said) {
        return switch (said) {
            case Optional<?> perhaps -> perhaps.map(Object.class::cast).stream();
            default -> Stream.of(said);
        };
    }
}
