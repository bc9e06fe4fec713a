package org.talentpool.eventlog.messaging;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;

/** Makes the dead-letter queue of a processing group, in the same database as everything else. */
final class DeadLetterQueues {
    /** Letters that a sequence may hold before its group stops; also the page, which Axon ignores for sequences. */
    private static final int LONGEST_SEQUENCE = 1024;

    private static final DeadLetterSchema SCHEMA = DeadLetterSchema.builder()
            .deadLetterTable("eventlog.dead_letter_entry")
            .deadLetterIdentifierColumn("dead_letter_id")
            .processingGroupColumn("processing_group")
            .sequenceIdentifierColumn("sequence_identifier")
            .sequenceIndexColumn("sequence_index")
            .messageTypeColumn("message_type")
            .eventIdentifierColumn("event_identifier")
            .timestampColumn("time_stamp")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .metaDataColumn("meta_data")
            .aggregateTypeColumn("type")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .tokenTypeColumn("token_type")
            .enqueuedAtColumn("enqueued_at")
            .lastTouchedColumn("last_touched")
            .processingStartedColumn("processing_started")
            .causeTypeColumn("cause_type")
            .causeMessageColumn("cause_message")
            .build();

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final TransactionManager eachLetter;
    private final Serializer general;
    private final Serializer events;
    private final ParkedSequences parked;

    /** @param eachLetter nests, so that a letter that fails again is taken back and can be marked so all the same */
    DeadLetterQueues(
            ConnectionProvider connections,
            TransactionManager transactions,
            TransactionManager eachLetter,
            Serializer general,
            Serializer events,
            ParkedSequences parked) {
        this.connections = connections;
        this.transactions = transactions;
        this.eachLetter = eachLetter;
        this.general = general;
        this.events = events;
        this.parked = parked;
    }

    /** A sequence is offered again in one transaction, and each letter behind a savepoint of its own. */
    DeadLetteringEventHandlerInvoker.Builder set(DeadLetteringEventHandlerInvoker.Builder invoker) {
        return invoker.transactionManager(eachLetter);
    }

    SequencedDeadLetterQueue<EventMessage<?>> of(String processingGroup) {
        var settings = JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(processingGroup)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(SCHEMA)
                .genericSerializer(general)
                .eventSerializer(events)
                .statementFactory(new DeadLetterPages(SCHEMA, general, events))
                .maxSequenceSize(LONGEST_SEQUENCE)
                .pageSize(LONGEST_SEQUENCE);
        return new LetterQueue(settings, processingGroup, parked);
    }
}
