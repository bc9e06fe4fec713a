package org.talentpool.eventlog.serializer;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All events that the log knows, by class and by stored name. */
public final class EventTypes {
    private final Map<Class<?>, EventShape> byClass;
    private final Map<String, EventShape> byName;

    /** @throws IllegalArgumentException if two records share a name, or one of them cannot be stored */
    public EventTypes(Collection<Class<?>> types) {
        try {
            var shapes = types.stream().map(EventShape::of).toList();
            byClass = shapes.stream().collect(Collectors.toUnmodifiableMap(EventShape::type, Function.identity()));
            byName = shapes.stream().collect(Collectors.toUnmodifiableMap(EventShape::name, Function.identity()));
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("Two events share a stored name", e);
        }
    }

    public Optional<EventShape> of(Class<?> type) {
        return Optional.ofNullable(byClass.get(type));
    }

    public Optional<EventShape> named(String storedName) {
        return Optional.ofNullable(byName.get(storedName));
    }
}
