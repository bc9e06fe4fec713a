package org.talentpool.query.history;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.Restricted;
import org.talentpool.kernel.event.TypeName;

/** What an event record says of itself: its logical name, whom and what it is about, and its facts by name. */
final class Facts {
    /** Kept, because a class makes them anew whenever it is asked. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Facts() {}

    static String type(Object event) {
        var name = Objects.requireNonNull(event.getClass().getAnnotation(TypeName.class), "no logical type name");
        return name.value();
    }

    /** Everything that the event names by its id. */
    static List<UUID> subjects(Object event) {
        return components(event)
                .filter(component -> component.getType() == UUID.class || component.getType() == List.class)
                .map(component -> value(component, event))
                .<@Nullable Object>flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .distinct()
                .toList();
    }

    /** Facts that are there: an erased one is not, nor what is personal in a {@link Restricted} event. */
    static Map<String, Object> of(Object event) {
        var facts = new LinkedHashMap<String, Object>();
        components(event).filter(component -> isTold(component, event)).forEach(component -> {
            var value = value(component, event);
            if (value != null) facts.put(component.getName(), value);
        });
        return facts;
    }

    private static Stream<RecordComponent> components(Object event) {
        return COMPONENTS.get(event.getClass()).stream();
    }

    private static boolean isTold(RecordComponent component, Object event) {
        return !(event instanceof Restricted && component.getType() == Personal.class);
    }

    private static @Nullable Object value(RecordComponent component, Object event) {
        try {
            Object value = component.getAccessor().invoke(event);
            return value instanceof Personal<?> personal ? personal.orNull() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
