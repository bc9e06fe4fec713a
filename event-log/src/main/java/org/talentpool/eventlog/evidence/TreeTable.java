package org.talentpool.eventlog.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.evidence.tree.TileId;
import org.talentpool.eventlog.evidence.tree.Tiles;

/** The stored tree, and which event is which of its leaves. Tiles only ever grow. */
@Component
class TreeTable {
    private static final String EXTENT = "select size, position from eventlog.evidence_tree";
    private static final String MOVE = """
            update eventlog.evidence_tree set size = ?, position = ? where size = ? and position = ?""";
    private static final String TILE = "select hashes from eventlog.evidence_tile where level = ? and index = ?";
    private static final String SAVE = """
            insert into eventlog.evidence_tile as tile (level, index, first, positions, hashes) values (?, ?, ?, ?, ?)
            on conflict (level, index) do update
            set hashes = tile.hashes || excluded.hashes, positions = tile.positions || excluded.positions""";
    private static final String BY_POSITION = """
            select index, positions from eventlog.evidence_tile
            where level = 0 and first <= ? order by first desc limit 1""";
    private static final String PUBLIC_KEY =
            "select public_key from eventlog.evidence_tree where public_key is not null";
    private static final String SIGNED_BY = "update eventlog.evidence_tree set public_key = ?";

    private final JdbcClient database;

    TreeTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param size how many leaves
     * @param position up to which the log was looked through
     */
    record Extent(long size, long position) {}

    Extent extent() {
        return database.sql(EXTENT).query(TreeTable::row).single();
    }

    /** The extent, kept from all others until the transaction ends; none while another has it. */
    Optional<Extent> take() {
        return database.sql(EXTENT + " for update skip locked")
                .query(TreeTable::row)
                .optional();
    }

    Tiles tiles() {
        return (level, index) ->
                database.sql(TILE).params(level, index).query(byte[].class).single();
    }

    /** Puts hashes behind those that the tile has. */
    void add(TileId tile, Collection<Long> positions, byte[] hashes) {
        boolean leaves = tile.level() == 0;
        Long[] ofLeaves = leaves ? positions.toArray(Long[]::new) : null;
        Long first = leaves ? positions.iterator().next() : null;
        database.sql(SAVE)
                .params(Arrays.asList(tile.level(), tile.index(), first, ofLeaves, hashes))
                .update();
    }

    /** @throws OptimisticLockingFailureException if somebody else has moved it */
    void move(Extent from, Extent to) {
        int moved = database.sql(MOVE)
                .params(to.size(), to.position(), from.size(), from.position())
                .update();
        if (moved != 1) throw new OptimisticLockingFailureException("The tree has grown meanwhile");
    }

    /** The number of the event's leaf; none if it has none yet, or no event has the position. */
    OptionalLong leafAt(long position) {
        return database.sql(BY_POSITION)
                .param(position)
                .query((row, number) -> leaf(row.getLong(1), positions(row), position))
                .optional()
                .orElse(OptionalLong.empty());
    }

    Optional<String> publicKey() {
        return database.sql(PUBLIC_KEY).query(String.class).optional();
    }

    void signedBy(String publicKey) {
        database.sql(SIGNED_BY).param(publicKey).update();
    }

    private static Extent row(ResultSet row, int number) throws SQLException {
        return new Extent(row.getLong(1), row.getLong(2));
    }

    private static List<Long> positions(ResultSet row) throws SQLException {
        return List.of((Long[]) row.getArray(2).getArray());
    }

    private static OptionalLong leaf(long tile, List<Long> positions, long position) {
        int place = positions.indexOf(position);
        return place < 0 ? OptionalLong.empty() : OptionalLong.of(tile * Tiles.WIDTH + place);
    }
}
