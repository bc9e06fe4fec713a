package org.talentpool.kernel.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.TypeName;

/**
 * One stored event of every type and revision that was ever written, as {@code stored-events/<type>-<revision>.json}.
 * Personal components stand in clear; on disk the serializer of the event log replaces them by cipher text. A file that has
 * landed is never edited: a new shape gets a new revision and a new file.
 */
public final class StoredEvents {
    private StoredEvents() {}

    /** Name of the sample of the type's present revision. */
    public static String nameOf(Class<?> type) {
        var name = type.getAnnotation(TypeName.class);
        var revision = type.getAnnotation(Revision.class);
        return name.value() + "-" + revision.value();
    }

    /** The sample as text, such as {@code post.VacancyOpened-1}; none if there is no such file. */
    public static Optional<String> json(String name) {
        try (var file = StoredEvents.class.getResourceAsStream("/stored-events/" + name + ".json")) {
            return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample of the type's present revision as an event. */
    public static <T> T event(Class<T> type) {
        return event(type, UnaryOperator.identity());
    }

    /** The same, with something in it changed first. */
    public static <T> T event(Class<T> type, UnaryOperator<String> change) {
        return ClearJson.MAPPER.readValue(change.apply(json(nameOf(type)).orElseThrow()), type);
    }
}
