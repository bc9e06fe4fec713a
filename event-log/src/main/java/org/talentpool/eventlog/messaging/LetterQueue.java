package org.talentpool.eventlog.messaging;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;

/** The dead letters of a processing group, asked for no more often than they can change. */
final class LetterQueue extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {
    private final String group;
    private final ParkedSequences parked;

    LetterQueue(Builder<EventMessage<?>> settings, String group, ParkedSequences parked) {
        super(settings);
        this.group = group;
        this.parked = parked;
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        super.enqueue(sequence, letter);
        parked.add(group, identifier(sequence));
    }

    @Override
    public boolean contains(Object sequence) {
        return parked.mayContain(group, identifier(sequence)) && super.contains(sequence);
    }

    /** As the queue writes it. */
    private static String identifier(Object sequence) {
        return sequence instanceof String text ? text : Integer.toString(sequence.hashCode());
    }
}
