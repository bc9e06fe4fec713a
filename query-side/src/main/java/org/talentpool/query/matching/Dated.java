package org.talentpool.query.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something about somebody or something that was so for a while.
 *
 * @param id whom or what it is about
 * @param since the position of the event that made it so
 * @param until the position of the event after which it was so no longer
 */
record Dated<T>(UUID id, long since, long until, T value) {
    static <T> Dated<T> of(ResultSet row, String id, T value) throws SQLException {
        return new Dated<>(row.getObject(id, UUID.class), row.getLong("since"), row.getLong("until"), value);
    }

    /** What was so as of a place, that event included. */
    static <T> Stream<T> at(List<Dated<T>> all, long place) {
        return all.stream()
                .filter(each -> each.since <= place && place < each.until)
                .map(Dated::value);
    }
}
