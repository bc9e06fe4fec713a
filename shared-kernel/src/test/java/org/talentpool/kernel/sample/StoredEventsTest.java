package org.talentpool.kernel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentpool.kernel.event.EventCatalogue;
import org.talentpool.kernel.event.TypeName;

class StoredEventsTest {
    static List<Class<?>> types() {
        return EventCatalogue.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_has_a_sample_at_its_revision(Class<?> type) {
        assertThat(StoredEvents.json(StoredEvents.nameOf(type)))
                .as(StoredEvents.nameOf(type))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_sample_reads_into_its_event_and_the_event_writes_the_sample(Class<?> type) {
        var stored = StoredEvents.json(StoredEvents.nameOf(type)).orElseThrow();
        var written = ClearJson.MAPPER.writeValueAsString(StoredEvents.event(type));
        assertThat(ClearJson.MAPPER.readTree(written)).isEqualTo(ClearJson.MAPPER.readTree(stored));
    }

    @Test
    void every_revision_from_the_first_has_its_sample_and_nothing_else_lies_about() throws Exception {
        var expected =
                types().stream().flatMap(type -> revisionsOf(type).stream()).toList();
        assertThat(files()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> revisionsOf(Class<?> type) {
        var name = type.getAnnotation(TypeName.class).value();
        var latest = Integer.parseInt(type.getAnnotation(Revision.class).value());
        return IntStream.rangeClosed(1, latest)
                .mapToObj(n -> name + "-" + n + ".json")
                .toList();
    }

    private static List<String> files() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(StoredEventsTest.class.getResource("/stored-events"));
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
