package org.talentpool.eventlog.serializer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.talentpool.eventlog.keys.InMemoryKeys;
import org.talentpool.eventlog.keys.SubjectKeyDestroyedException;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.eventlog.keys.UnknownSubjectKeyException;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.EventCatalogue;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.TypeName;
import org.talentpool.sample.SampleEvent;
import org.talentpool.sample.SampleEvent.Badge;
import org.talentpool.sample.SampleEvent.SampleCounted;
import org.talentpool.sample.SampleEvent.SampleOpened;

class EventSerializerTest {
    private final SubjectKeys keys = InMemoryKeys.create();
    private final EventSerializer serializer = serializer(keys, SampleEvent.TYPES);
    private final UUID ada = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private final UUID bob = UUID.fromString("22222222-2222-4222-8222-222222222222");

    private static EventSerializer serializer(SubjectKeys keys, List<Class<?>> types) {
        var builder = Jackson3Serializer.builder().jsonMapperBuilderCustomizer(JsonOnDisk::events);
        return new EventSerializer(builder, new EventTypes(types), new PersonalCipher(keys));
    }

    private SampleOpened opened(UUID subject) {
        return new SampleOpened(subject, Personal.of(new Badge("Ada Lovelace", LocalDate.of(2025, 4, 21))), "new");
    }

    private String json(Object event) {
        return new String(serializer.serialize(event, byte[].class).getData(), UTF_8);
    }

    private Object read(String type, String revision, String json) {
        return serializer.deserialize(new SimpleSerializedObject<>(json.getBytes(UTF_8), byte[].class, type, revision));
    }

    @Test
    void an_event_is_stored_under_its_logical_name_and_read_back() {
        var stored = serializer.serialize(opened(ada), byte[].class);

        assertThat(stored.getType().getName()).isEqualTo("sample.SampleOpened");
        assertThat(stored.getType().getRevision()).isEqualTo("2");
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(opened(ada));
        assertThat(serializer.classForType(stored.getType())).isEqualTo(SampleOpened.class);
    }

    @Test
    void what_is_not_personal_is_readable_json_with_dates_as_text() {
        record Plain(LocalDate date, java.time.Instant time) {}

        assertThat(json(new SampleCounted(ada, 3))).isEqualTo("{\"sampleId\":\"%s\",\"by\":3}".formatted(ada));
        assertThat(json(new Plain(LocalDate.EPOCH, java.time.Instant.EPOCH)))
                .isEqualTo("{\"date\":\"1970-01-01\",\"time\":\"1970-01-01T00:00:00Z\"}");
    }

    @Test
    void a_personal_value_is_nowhere_in_what_is_stored() {
        assertThat(json(opened(ada)))
                .doesNotContain("Ada", "Lovelace", "2025-04-21")
                .contains("\"label\":\"new\"");
    }

    @Test
    void a_destroyed_key_leaves_an_erased_value_and_the_rest() {
        String stored = json(opened(ada));
        keys.destroy(ada);

        var read = (SampleOpened) read("sample.SampleOpened", "2", stored);

        assertThat(read.badge().isErased()).isTrue();
        assertThat(read.label()).isEqualTo("new");
    }

    @Test
    void nothing_personal_can_be_written_about_an_erased_person() {
        keys.destroy(ada);

        assertThatThrownBy(() -> json(opened(ada))).isInstanceOf(SubjectKeyDestroyedException.class);
        assertThat(json(new SampleOpened(ada, Personal.erased(), "new"))).contains("\"badge\":null");
    }

    @Test
    void an_unknown_key_is_no_erasure_but_a_fault() {
        var strangers = serializer(InMemoryKeys.create(), SampleEvent.TYPES);

        assertThatThrownBy(() -> strangers.deserialize(serializer.serialize(opened(ada), byte[].class)))
                .isInstanceOf(UnknownSubjectKeyException.class);
    }

    @Test
    void a_value_moved_to_another_person_is_rejected() {
        json(opened(bob));
        String moved = json(opened(ada)).replace(ada.toString(), bob.toString());

        assertThatThrownBy(() -> read("sample.SampleOpened", "2", moved)).isInstanceOf(SerializationException.class);
    }

    @Test
    void a_value_moved_to_another_type_or_component_is_rejected() {
        var wider = serializer(keys, List.of(SampleOpened.class, TwoSecrets.class));
        String first = wider.serialize(new TwoSecrets(ada, Personal.of("a"), Personal.of("b")), String.class)
                .getData();
        String swapped =
                first.replace("\"one\"", "\"x\"").replace("\"two\"", "\"one\"").replace("\"x\"", "\"two\"");

        assertThatThrownBy(() -> wider.deserialize(
                        new SimpleSerializedObject<>(swapped, String.class, "sample.TwoSecrets", "1")))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void a_text_that_was_never_enciphered_is_rejected() {
        keys.obtain(ada);
        String forged = "{\"sampleId\":\"%s\",\"badge\":\"plain\",\"label\":\"new\"}".formatted(ada);

        assertThatThrownBy(() -> read("sample.SampleOpened", "2", forged)).isInstanceOf(SerializationException.class);
    }

    @Test
    void a_failure_to_read_does_not_quote_the_personal_value() {
        var older = serializer(keys, List.of(OneSecret.class));
        var newer = serializer(keys, List.of(OneNumber.class));
        var stored = older.serialize(new OneSecret(ada, Personal.of("Lovelace")), byte[].class);

        assertThatThrownBy(() -> newer.deserialize(stored))
                .isInstanceOf(SerializationException.class)
                .hasNoCause()
                .message()
                .doesNotContain("Lovelace");
    }

    @Test
    void reading_is_strict() {
        String counted = "{\"sampleId\":\"%s\",\"by\":3%s}";

        assertThatThrownBy(() -> read("sample.SampleCounted", "1", counted.formatted(ada, ",\"more\":1")))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("sample.SampleCounted", "1", "{\"sampleId\":\"%s\"}".formatted(ada)))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("sample.SampleCounted", "9", counted.formatted(ada, "")))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("sample.Unheard", "1", "{}")).isInstanceOf(SerializationException.class);
    }

    @Test
    void axons_own_types_pass_through() {
        TrackingToken replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(3));
        var general = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(JsonOnDisk::general)
                .build();

        assertThat(roundTrip(general, replay)).isEqualTo(replay);
        assertThat(roundTrip(general, new GlobalSequenceTrackingToken(7)))
                .isEqualTo(new GlobalSequenceTrackingToken(7));
        assertThat(roundTrip(serializer, MetaData.with("actor", "ada").and("role", "SYSTEM")))
                .isEqualTo(MetaData.with("actor", "ada").and("role", "SYSTEM"));
        assertThat(serializer.serialize(null, byte[].class).getType().getName()).isEqualTo("empty");
    }

    @Test
    void every_event_of_the_catalogue_can_be_stored() {
        var types = new EventTypes(EventCatalogue.types());

        assertThat(EventCatalogue.types())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(types.of(type)).isPresent());
    }

    @Test
    void an_event_that_could_not_be_stored_or_erased_is_refused_at_once() {
        assertThatThrownBy(() -> EventShape.of(Nameless.class)).hasMessageContaining("@TypeName");
        assertThatThrownBy(() -> EventShape.of(Subjectless.class)).hasMessageContaining("no @DataSubject");
        assertThatThrownBy(() -> new EventTypes(List.of(OneSecret.class, OneNumber.class)))
                .hasMessageContaining("share a stored name");
    }

    @Test
    void a_personal_value_inside_another_value_is_refused() {
        assertThatThrownBy(() -> serializer(keys, List.of(Nested.class))
                        .serialize(new Nested(ada, List.of(Personal.of("hidden"))), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    private static Object roundTrip(Serializer serializer, Object value) {
        SerializedObject<byte[]> stored = serializer.serialize(value, byte[].class);
        return serializer.deserialize(stored);
    }

    @Revision("1")
    @TypeName("sample.TwoSecrets")
    record TwoSecrets(@DataSubject UUID subject, Personal<String> one, Personal<String> two) {}

    @Revision("1")
    @TypeName("sample.OneSecret")
    record OneSecret(@DataSubject UUID subject, Personal<String> secret) {}

    @Revision("1")
    @TypeName("sample.OneSecret")
    record OneNumber(@DataSubject UUID subject, Personal<Integer> secret) {}

    @Revision("1")
    @TypeName("sample.Nested")
    record Nested(@DataSubject UUID subject, List<Personal<String>> secrets) {}

    @Revision("1")
    record Nameless(UUID id) {}

    @Revision("1")
    @TypeName("sample.Subjectless")
    record Subjectless(Personal<String> secret) {}
}
