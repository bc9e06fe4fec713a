package org.talentpool.kernel.event;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.grade.GradeSlot;

/** What an event record may look like, so that it can be stored for ever and a person in it can be forgotten. */
final class EventShapeRules {
    private static final Set<Class<?>> PLAIN = Set.of(
            UUID.class,
            String.class,
            LocalDate.class,
            BigDecimal.class,
            GradeSlot.class,
            int.class,
            Integer.class,
            long.class,
            boolean.class);

    private EventShapeRules() {}

    static List<String> complaints(Class<?> event) {
        var complaints = new ArrayList<String>();
        if (!event.isRecord()) return List.of(event + " is no record");
        if (event.getAnnotation(TypeName.class) == null) complaints.add("no @TypeName");
        if (event.getAnnotation(Revision.class) == null) complaints.add("no @Revision");
        var personal = Stream.of(event.getRecordComponents()).anyMatch(EventShapeRules::isPersonal);
        var subjects = Stream.of(event.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(DataSubject.class))
                .toList();
        if (personal && subjects.size() != 1) complaints.add("personal, but not of one @DataSubject");
        if (subjects.stream().anyMatch(subject -> subject.getType() != UUID.class))
            complaints.add("subject is no UUID");
        for (var component : event.getRecordComponents()) check(component, complaints);
        return complaints;
    }

    private static boolean isPersonal(RecordComponent component) {
        return component.getType() == Personal.class;
    }

    private static void check(RecordComponent component, List<String> complaints) {
        var type = component.getGenericType();
        var content = isPersonal(component) ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        if (!isAllowed(content, isPersonal(component)))
            complaints.add(component.getName() + " is of the disallowed type " + type.getTypeName());
    }

    /** A score is the one floating number; it is told, never calculated with, and only inside a personal value. */
    private static boolean isAllowed(Type type, boolean insidePersonal) {
        if (type instanceof ParameterizedType list)
            return list.getRawType() == List.class && isAllowed(list.getActualTypeArguments()[0], insidePersonal);
        if (!(type instanceof Class<?> plain)) return false;
        if (PLAIN.contains(plain) || plain.isEnum()) return true;
        if (plain == double.class) return insidePersonal;
        // A typed id would tie the stored form to today's class: events hold bare UUIDs.
        return plain.isRecord() && !plain.getSimpleName().endsWith("Id") && partsAreAllowed(plain, insidePersonal);
    }

    private static boolean partsAreAllowed(Class<?> value, boolean insidePersonal) {
        return Stream.of(value.getRecordComponents())
                .allMatch(part -> isAllowed(part.getGenericType(), insidePersonal));
    }
}
