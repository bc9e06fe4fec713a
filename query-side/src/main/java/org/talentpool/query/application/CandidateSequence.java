package org.talentpool.query.application;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.talentpool.kernel.application.ApplicationEvent;
import org.talentpool.kernel.candidate.CandidateEvent;

/** Keeps what happened to one candidate and its applications in order, so that an erasure comes after what it blanks. */
final class CandidateSequence implements SequencingPolicy<EventMessage<?>> {
    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> message) {
        return switch (message.getPayload()) {
            case ApplicationEvent event -> event.candidateId().toString();
            case CandidateEvent event -> event.candidateId().toString();
            default -> message.getIdentifier();
        };
    }
}
