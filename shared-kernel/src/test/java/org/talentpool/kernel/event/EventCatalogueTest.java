package org.talentpool.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.post.PostId;

class EventCatalogueTest {
    static List<Class<?>> types() {
        return EventCatalogue.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_can_be_stored_for_ever(Class<?> type) {
        assertThat(EventShapeRules.complaints(type)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_is_named_for_its_aggregate_and_itself(Class<?> type) {
        var name = type.getAnnotation(TypeName.class).value();
        assertThat(name).matches("[a-z]+\\." + type.getSimpleName());
    }

    @Test
    void no_two_events_share_a_name() {
        assertThat(types())
                .extracting(type -> type.getAnnotation(TypeName.class).value())
                .doesNotHaveDuplicates();
    }

    @Nested
    class The_rules_bite {
        @Revision("1")
        record Nameless(UUID id) {}

        @TypeName("planted.Unrevised")
        record Unrevised(UUID id) {}

        @Revision("1")
        @TypeName("planted.TypedId")
        record TypedId(PostId id) {}

        @Revision("1")
        @TypeName("planted.ClockTime")
        record ClockTime(Instant at) {}

        @Revision("1")
        @TypeName("planted.OpenMap")
        record OpenMap(List<Map<String, String>> facts) {}

        @Revision("1")
        @TypeName("planted.FloatingNumber")
        record FloatingNumber(double share) {}

        @Revision("1")
        @TypeName("planted.NobodysSecret")
        record NobodysSecret(UUID id, Personal<String> secret) {}

        @Revision("1")
        @TypeName("planted.HiddenSecret")
        record HiddenSecret(@DataSubject UUID id, List<Personal<String>> secrets) {}

        @ParameterizedTest
        @ValueSource(
                classes = {
                    String.class,
                    Nameless.class,
                    Unrevised.class,
                    TypedId.class,
                    ClockTime.class,
                    OpenMap.class,
                    FloatingNumber.class,
                    NobodysSecret.class,
                    HiddenSecret.class
                })
        void on_a_planted_violation(Class<?> planted) {
            assertThat(EventShapeRules.complaints(planted)).hasSize(1);
        }
    }
}
