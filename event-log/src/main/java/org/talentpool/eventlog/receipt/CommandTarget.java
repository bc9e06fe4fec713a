package org.talentpool.eventlog.receipt;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The stream that a command is about: what its {@code @TargetAggregateIdentifier} names. Axon's own resolver looks through
 * all methods of a command each time that it is asked; here each type of command is looked through once.
 */
public final class CommandTarget implements CommandTargetResolver {
    private static final ClassValue<Optional<Method>> NAMED = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> command) {
            return StreamSupport.stream(ReflectionUtils.methodsOf(command).spliterator(), false)
                    .filter(method -> AnnotationUtils.isAnnotationPresent(method, TargetAggregateIdentifier.class))
                    .map(ReflectionUtils::ensureAccessible)
                    .findFirst();
        }
    };

    /** @return an aggregate identifier, such as {@code post:<uuid>}; null for a command that names no target */
    public static @Nullable String of(CommandMessage<?> command) {
        return NAMED.get(command.getPayloadType())
                .map(method -> named(method, command.getPayload()))
                .orElse(null);
    }

    /** The identifier as clients know it, without the prefix of its kind. */
    static String bare(String stream) {
        return stream.substring(stream.indexOf(':') + 1);
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        String target = of(command);
        if (target == null) {
            throw new IllegalArgumentException(command.getPayloadType().getName() + " names no target");
        }
        return new VersionedAggregateIdentifier(target, null);
    }

    private static String named(Method method, Object command) {
        try {
            return String.valueOf(method.invoke(command));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "The target of " + command.getClass().getName() + " cannot be read", e);
        }
    }
}
