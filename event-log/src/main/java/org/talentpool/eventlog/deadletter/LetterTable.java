package org.talentpool.eventlog.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code eventlog.dead_letter_entry}, as far as Axon's queue does not ask it. */
@Component
class LetterTable {
    /** As long as Axon takes a letter that is being offered for one that somebody works on. */
    private static final Duration CLAIM = Duration.ofSeconds(30);

    private static final String FIND = """
            select letter.*, (convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint as global_index,
                   not exists (select from eventlog.dead_letter_entry before
                                where before.processing_group = letter.processing_group
                                  and before.sequence_identifier = letter.sequence_identifier
                                  and before.sequence_index < letter.sequence_index) as first
              from eventlog.dead_letter_entry letter
             where dead_letter_id = ?""";
    private static final String OF = """
            select dead_letter_id from eventlog.dead_letter_entry
             where processing_group = :group
               and (cast(:sequence as text) is null or sequence_identifier = :sequence)""";
    private static final String SEQUENCES = """
            select distinct sequence_identifier from eventlog.dead_letter_entry where processing_group = ?""";
    private static final String FAILURE = """
            select cause_message from eventlog.dead_letter_entry
             where processing_group = ? and sequence_identifier = ?
             order by sequence_index limit 1""";
    private static final String REMOVE = """
            delete from eventlog.dead_letter_entry
             where dead_letter_id = ? and (processing_started is null or processing_started < ?)""";

    private final JdbcClient database;

    LetterTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Letter> find(String id) {
        return database.sql(FIND).param(id).query((row, number) -> letter(row)).optional();
    }

    /** Ids of the letters of a group, or of one sequence of it. */
    Set<String> of(String group, @Nullable String sequence) {
        return database.sql(OF)
                .param("group", group)
                .param("sequence", sequence)
                .query((row, number) -> row.getString(1))
                .set();
    }

    List<String> sequencesOf(String group) {
        return database.sql(SEQUENCES)
                .param(group)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Kinds of the failure of the letter at the head of the sequence. */
    Optional<String> failureOf(String group, String sequence) {
        return database.sql(FAILURE).params(group, sequence).query(String.class).optional();
    }

    /** @return whether it was there and nobody is at work on it */
    boolean remove(String id) {
        var begunBefore = GenericDeadLetter.clock.instant().minus(CLAIM);
        return database.sql(REMOVE)
                        .params(id, DateTimeUtils.formatInstant(begunBefore))
                        .update()
                == 1;
    }

    private static Letter letter(ResultSet row) throws SQLException {
        long position = row.getLong("global_index");
        return new Letter(
                row.getString("dead_letter_id"),
                row.getString("processing_group"),
                row.getString("sequence_identifier"),
                row.getBoolean("first"),
                row.getString("event_identifier"),
                row.getString("payload_type"),
                row.wasNull() ? -1 : position);
    }
}
