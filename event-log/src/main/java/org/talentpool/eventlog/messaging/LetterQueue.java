package org.talentpool.eventlog.messaging;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;

/** The dead letters of a processing group, asked for no more often than they can change. */
final class LetterQueue extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {
    private final String group;
    private final ParkedSequences parked;

    LetterQueue(Builder<EventMessage<?>> settings, String group, ParkedSequences parked) {
        super(settings);
        this.group = group;
        this.parked = parked;
    }

    /** @throws DeadLetterQueueOverflowException names the group; that of Axon quotes the letter, and so what is personal in it */
    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        try {
            super.enqueue(sequence, letter);
        } catch (DeadLetterQueueOverflowException full) {
            throw new DeadLetterQueueOverflowException("No room for another dead letter of " + group);
        }
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
