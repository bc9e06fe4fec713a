package org.talentpool.eventlog.watch;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.storage.LogInOrder;

/** What is read of the log at one look: always four small questions, however many groups there are. */
@Component
class LogReading {
    /** Twice as long as a claim is good for, so that one that is only late is not taken for given up. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofSeconds(60);

    private static final String TOKENS = """
            select processor_name, segment, token, token_type, owner, claimed_at from eventlog.token_entry""";
    private static final String LETTERS = """
            select processing_group, count(*) as letters from eventlog.dead_letter_entry group by processing_group""";
    private final JdbcClient database;
    private final LogInOrder log;
    private final Serializer serializer;

    LogReading(JdbcClient database, LogInOrder log, Serializer serializer) {
        this.database = database;
        this.log = log;
        this.serializer = serializer;
    }

    /** The last position that is visible, 0 before the first event. */
    long head() {
        return log.last();
    }

    Map<String, List<StoredToken>> tokens() {
        return database.sql(TOKENS).query((row, number) -> token(row)).list().stream()
                .collect(Collectors.groupingBy(StoredToken::processor));
    }

    /** Number of dead letters by group; a group without any is not there. */
    Map<String, Long> letters() {
        return database.sql(LETTERS).query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By position, the age in seconds of the first event behind it; at the end of the log there is none. */
    Map<Long, Double> oldestBehind(Collection<Long> positions) {
        var now = Instant.now();
        var ages = new HashMap<Long, Double>();
        log.firstBehind(positions)
                .forEach((position, time) -> ages.put(position, Math.max(0, MILLIS.between(time, now) / 1000.0)));
        return ages;
    }

    private StoredToken token(ResultSet row) throws SQLException {
        var claimedAt = row.getString("claimed_at");
        boolean claimed = row.getString("owner") != null
                && claimedAt != null
                && DateTimeUtils.parseInstant(claimedAt).isAfter(Instant.now().minus(GIVEN_UP_AFTER));
        return new StoredToken(row.getString("processor_name"), row.getInt("segment"), position(row), claimed);
    }

    private long position(ResultSet row) throws SQLException {
        var bytes = row.getBytes("token");
        if (bytes == null) return -1;
        TrackingToken token = serializer.deserialize(
                new SimpleSerializedObject<>(bytes, byte[].class, row.getString("token_type"), null));
        return token == null ? -1 : token.position().orElse(-1);
    }
}
