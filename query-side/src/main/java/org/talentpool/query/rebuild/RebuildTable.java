package org.talentpool.query.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.storage.StreamRange;
import org.talentpool.kernel.operations.RebuildState;

/** Tables {@code operations.rebuild*}. */
@Component
class RebuildTable {
    /** A part of the log that is read at one go. */
    record Part(int number, StreamRange streams) {}

    private static final String REQUEST = """
            insert into operations.rebuild (id, groups, requested_by, requested_at, state) values (?, ?, ?, now(), 'REQUESTED')
            on conflict do nothing""";
    private static final String READ = """
            select rebuild.*, (select coalesce(sum(part.events), 0) from operations.rebuild_part part
                                where part.rebuild_id = rebuild.id) done
              from operations.rebuild""";
    private static final String LATEST = """
             where cast(? as uuid) is null
                or requested_at < (select earlier.requested_at from operations.rebuild earlier where earlier.id = ?)
             order by requested_at desc limit ?""";
    private static final String BEGIN = """
            update operations.rebuild set state = 'LOADING', up_to = ?, position = ?, events = ?, loading_at = now() where id = ?""";
    private static final String ADD_PART =
            "insert into operations.rebuild_part (rebuild_id, number, after, last) values (?, ?, ?, ?)";
    private static final String OPEN_PARTS = """
            select number, after, last from operations.rebuild_part
             where rebuild_id = ? and events is null order by number""";
    private static final String END_PART = """
            update operations.rebuild_part set events = ? where rebuild_id = ? and number = ? and events is null""";
    private static final String END =
            "update operations.rebuild set state = ?, ended_at = now(), failure = ? where id = ?";

    private final JdbcTemplate jdbc;

    RebuildTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if another one is going on */
    boolean request(UUID id, List<String> groups, String by) {
        return jdbc.update(REQUEST, id, groups.toArray(String[]::new), by) == 1;
    }

    Optional<Rebuild> unfinished() {
        return jdbc.query(READ + " where ended_at is null", RebuildTable::rebuild).stream()
                .findFirst();
    }

    Rebuild read(UUID id) {
        return jdbc.query(READ + " where id = ?", RebuildTable::rebuild, id).getFirst();
    }

    Optional<Rebuild> find(UUID id) {
        return jdbc.query(READ + " where id = ?", RebuildTable::rebuild, id).stream()
                .findFirst();
    }

    /** @param before those asked for before this one; all if none is named */
    List<Rebuild> latest(@Nullable UUID before, int limit) {
        return jdbc.query(READ + "\n" + LATEST, RebuildTable::rebuild, before, before, limit);
    }

    void begin(UUID id, long upTo, long events, List<StreamRange> parts) {
        jdbc.update(BEGIN, upTo, upTo, events, id);
        for (int number = 0; number < parts.size(); number++)
            jdbc.update(
                    ADD_PART,
                    id,
                    number,
                    parts.get(number).after(),
                    parts.get(number).last());
    }

    List<Part> openParts(UUID id) {
        return jdbc.query(
                OPEN_PARTS,
                (row, number) -> new Part(row.getInt(1), new StreamRange(row.getString(2), row.getString(3))),
                id);
    }

    /** @throws IllegalStateException if another process has read the part meanwhile */
    void endPart(UUID id, Part part, long events) {
        if (jdbc.update(END_PART, events, id, part.number()) != 1)
            throw new IllegalStateException("part %d is already read".formatted(part.number()));
    }

    void move(UUID id, RebuildState state) {
        jdbc.update("update operations.rebuild set state = ? where id = ?", state.name(), id);
    }

    void move(UUID id, long position) {
        jdbc.update("update operations.rebuild set position = ? where id = ?", position, id);
    }

    void end(UUID id, RebuildState state, @Nullable String failure) {
        jdbc.update(END, state.name(), failure, id);
    }

    private static Rebuild rebuild(ResultSet row, int number) throws SQLException {
        return new Rebuild(
                row.getObject("id", UUID.class),
                List.of((String[]) row.getArray("groups").getArray()),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                RebuildState.valueOf(row.getString("state")),
                row.getLong("up_to"),
                row.getLong("events"),
                row.getLong("done"),
                row.getLong("position"),
                moment(row, "loading_at"),
                moment(row, "ended_at"),
                row.getString("failure"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
