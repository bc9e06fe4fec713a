package org.talentpool.eventlog.receipt;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.jspecify.annotations.Nullable;

/** The stream that a command is about: what its {@code @TargetAggregateIdentifier} names. */
final class CommandTarget {
    private static final CommandTargetResolver RESOLVER =
            AnnotationCommandTargetResolver.builder().build();

    private CommandTarget() {}

    /** @return an aggregate identifier, such as {@code post:<uuid>}; null for a command that names no target */
    static @Nullable String of(CommandMessage<?> command) {
        try {
            return RESOLVER.resolveTarget(command).getIdentifier();
        } catch (IllegalArgumentException noTarget) {
            return null;
        }
    }

    /** The identifier as clients know it, without the prefix of its kind. */
    static String bare(String stream) {
        return stream.substring(stream.indexOf(':') + 1);
    }
}
