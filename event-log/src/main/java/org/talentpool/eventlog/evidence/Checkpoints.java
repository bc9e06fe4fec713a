package org.talentpool.eventlog.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.evidence.note.SignedNote;

/** The checkpoints that were signed, until and after they are published. */
@Component
class Checkpoints {
    private static final String LATEST = "select note from eventlog.evidence_checkpoint order by size desc limit 1";
    private static final String ADD = "insert into eventlog.evidence_checkpoint (size, note) values (?, ?)";
    private static final String BEHIND = """
            select note from eventlog.evidence_checkpoint where size > ? order by size limit ?""";
    private static final String DUE = """
            select coalesce(?::bigint > max(size) and (?::bigint - max(size) >= ?::bigint
                       or now() - max(signed_at) >= make_interval(secs => ?::float8)), true)
              from eventlog.evidence_checkpoint""";
    private static final String UNSENT = """
            select note from (select note, sent_at from eventlog.evidence_checkpoint order by size desc limit 1) latest
            where sent_at is null""";
    private static final String SENT = """
            update eventlog.evidence_checkpoint set sent_at = now() where size <= ? and sent_at is null""";
    private static final String SENDER = "select pg_try_advisory_xact_lock(7220447)";

    private final JdbcClient database;

    Checkpoints(JdbcClient database) {
        this.database = database;
    }

    Optional<SignedNote> latest() {
        return database.sql(LATEST).query(Checkpoints::note).optional();
    }

    /** Those of larger trees, the smallest first. */
    List<SignedNote> behind(long size, int limit) {
        return database.sql(BEHIND).params(size, limit).query(Checkpoints::note).list();
    }

    /** Whether so many events have come since the latest, or so much time has passed and some event has come. */
    boolean isDue(long size, long events, double seconds) {
        return database.sql(DUE)
                .params(size, size, events, seconds)
                .query(Boolean.class)
                .single();
    }

    void add(long size, String note) {
        database.sql(ADD).params(size, note).update();
    }

    /** Whether this transaction is the one that may send. */
    boolean takeSending() {
        return database.sql(SENDER).query(Boolean.class).single();
    }

    /** The latest, if it was not sent; those before it need not be, since it tells all that they told. */
    Optional<SignedNote> unsent() {
        return database.sql(UNSENT).query(Checkpoints::note).optional();
    }

    void sent(long size) {
        database.sql(SENT).param(size).update();
    }

    private static SignedNote note(ResultSet row, int number) throws SQLException {
        return SignedNote.parse(row.getString(1));
    }
}
