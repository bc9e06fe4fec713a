package org.talentpool.query.rebuild;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.annotation.ClasspathHandlerDefinition;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.talentpool.query.readmodel.Tables;

/** The handlers of some projections without what guards them where they share a transaction with others. */
final class Handlers {
    /** What one projection does with an event. */
    record Handler(String group, AnnotationEventHandlerAdapter adapter) {
        /** @throws UndeclaredThrowableException for a checked exception */
        void handle(TrackedEventMessage<?> event) {
            Tables.writingAt(event.trackingToken().position().orElseThrow(), () -> dispatch(event));
        }

        private @Nullable Object dispatch(EventMessage<?> event) {
            try {
                adapter.handle(event);
                return null;
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new UndeclaredThrowableException(e);
            }
        }
    }

    private final List<Handler> all;
    private final Map<Class<?>, List<Handler>> byType = new ConcurrentHashMap<>();

    Handlers(Projections projections, Collection<String> groups) {
        all = groups.stream()
                .map(group -> handler(group, projections.of(group)))
                .toList();
    }

    List<Handler> of(TrackedEventMessage<?> event) {
        return byType.computeIfAbsent(
                event.getPayloadType(),
                type -> all.stream()
                        .filter(handler -> handler.adapter().canHandleType(type))
                        .toList());
    }

    Optional<Handler> of(String group, TrackedEventMessage<?> event) {
        return of(event).stream()
                .filter(handler -> handler.group().equals(group))
                .findFirst();
    }

    private static Handler handler(String group, Object projection) {
        var type = projection.getClass();
        return new Handler(
                group,
                new AnnotationEventHandlerAdapter(
                        projection,
                        ClasspathParameterResolverFactory.forClass(type),
                        ClasspathHandlerDefinition.forClass(type)));
    }
}
