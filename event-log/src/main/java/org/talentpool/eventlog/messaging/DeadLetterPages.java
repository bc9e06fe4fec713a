package org.talentpool.eventlog.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

/**
 * Pages through dead letters by offset. Axon 4.13.0 compares the offset with the letter's index in its sequence: the
 * second page of claimable sequences is then empty, and long sequences are listed twice.
 */
final class DeadLetterPages extends DefaultDeadLetterStatementFactory<EventMessage<?>> {
    private static final String CLAIMABLE = """
            select * from eventlog.dead_letter_entry letter
            where processing_group = ?
              and (processing_started is null or processing_started < ?)
              and sequence_index = (
                select min(sequence_index) from eventlog.dead_letter_entry other
                where other.processing_group = letter.processing_group
                  and other.sequence_identifier = letter.sequence_identifier)
            order by last_touched, sequence_identifier
            offset ? limit ?""";
    private static final String SEQUENCE = """
            select * from eventlog.dead_letter_entry
            where processing_group = ? and sequence_identifier = ?
            order by sequence_index
            offset ? limit ?""";

    DeadLetterPages(DeadLetterSchema schema, Serializer general, Serializer events) {
        super(DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
                .schema(schema)
                .genericSerializer(general)
                .eventSerializer(events));
    }

    @Override
    public PreparedStatement claimableSequencesStatement(
            Connection connection, String group, Instant startedBefore, int offset, int maxSize) throws SQLException {
        var statement = connection.prepareStatement(CLAIMABLE);
        statement.setString(1, group);
        statement.setString(2, DateTimeUtils.formatInstant(startedBefore));
        statement.setInt(3, offset);
        statement.setInt(4, maxSize);
        return statement;
    }

    @Override
    public PreparedStatement letterSequenceStatement(
            Connection connection, String group, String sequence, int offset, int maxSize) throws SQLException {
        var statement = connection.prepareStatement(SEQUENCE);
        statement.setString(1, group);
        statement.setString(2, sequence);
        statement.setInt(3, offset);
        statement.setInt(4, maxSize);
        return statement;
    }
}
