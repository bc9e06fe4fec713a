package org.talentpool.eventlog.serializer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.TypeName;

/**
 * What the log must know of an event record: its name and revision on disk, whom it is about, and which of its
 * components are personal.
 */
public record EventShape(
        Class<?> type,
        String name,
        String revision,
        @Nullable RecordComponent subject,
        List<RecordComponent> personal) {

    /** @throws IllegalArgumentException if the record could not be stored, or read back, or erased */
    static EventShape of(Class<?> type) {
        TypeName name = type.getAnnotation(TypeName.class);
        Revision revision = type.getAnnotation(Revision.class);
        require(type.isRecord() && name != null && revision != null, type, "needs @TypeName and @Revision on a record");
        var components = Stream.of(type.getRecordComponents())
                .peek(component -> component.getAccessor().setAccessible(true))
                .toList();
        var subjects = components.stream()
                .filter(component -> component.isAnnotationPresent(DataSubject.class))
                .toList();
        var personal = components.stream()
                .filter(component -> component.getType() == Personal.class)
                .toList();
        require(subjects.size() <= 1, type, "names more than one @DataSubject");
        require(
                subjects.stream().allMatch(it -> it.getType() == UUID.class),
                type,
                "has a @DataSubject that is no UUID");
        require(personal.isEmpty() || subjects.size() == 1, type, "has personal components but no @DataSubject");
        return new EventShape(
                type, name.value(), revision.value(), subjects.isEmpty() ? null : subjects.getFirst(), personal);
    }

    SimpleSerializedType storedType() {
        return new SimpleSerializedType(name, revision);
    }

    /** The person that the event speaks of, if it names one. */
    public @Nullable UUID subjectOf(Object event) {
        return subject == null ? null : (UUID) valueOf(subject, event);
    }

    Personal<?> personalOf(RecordComponent component, Object event) {
        return (Personal<?>) Objects.requireNonNull(
                valueOf(component, event), () -> name + "." + component.getName() + " may be erased, but never null");
    }

    private static @Nullable Object valueOf(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static void require(boolean holds, Class<?> type, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(type.getName() + " " + complaint);
        }
    }
}
