package org.talentpool.eventlog.messaging;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.eventlog.keys.UnknownSubjectKeyException;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;

/**
 * Parks an event that its handler cannot digest, with the kinds of its failure but none of their texts, which may quote
 * personal values. What is no fault of the event (a missing key, a database out of reach, a race lost for good) is
 * thrown instead: the group stops there and tries again later. A letter that is offered again stays where it is, whatever the
 * cause, and its attempts are counted.
 */
final class ParkingPolicy implements EnqueuePolicy<EventMessage<?>> {
    /** Name of the count among a letter's diagnostics. */
    static final String ATTEMPTS = "attempts";

    private static final Logger LOG = LoggerFactory.getLogger(ParkingPolicy.class);

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (letter instanceof JdbcDeadLetter<?>) return parked(letter, cause);
        if (cause instanceof ProcessingHaltedException halted) throw halted;
        if (FailureKinds.causes(cause).anyMatch(ParkingPolicy::concernsEveryEvent)) {
            throw new ProcessingHaltedException(letter.message().getIdentifier(), cause);
        }
        return parked(letter, cause);
    }

    private static EnqueueDecision<EventMessage<?>> parked(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        String kinds = FailureKinds.of(cause);
        LOG.warn("Event {} is parked: {}", letter.message().getIdentifier(), kinds);
        return Decisions.requeue(new EventParkedException(kinds), ParkingPolicy::countAttempt);
    }

    private static MetaData countAttempt(DeadLetter<?> letter) {
        int before = letter.diagnostics().getOrDefault(ATTEMPTS, 0) instanceof Number made ? made.intValue() : 0;
        return letter.diagnostics().and(ATTEMPTS, before + 1);
    }

    private static boolean concernsEveryEvent(Throwable cause) {
        return cause instanceof UnknownSubjectKeyException
                || cause instanceof TransientDataAccessException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof NonTransientDataAccessResourceException
                // The log is out of reach.
                || cause instanceof EventStoreException
                || isLostRace(cause);
    }

    private static boolean isLostRace(Throwable cause) {
        return cause instanceof CommandExecutionException refused
                && refused.getDetails().orElse(null) instanceof RefusalDetails details
                && details.code() == RefusalCode.CONFLICT;
    }
}
