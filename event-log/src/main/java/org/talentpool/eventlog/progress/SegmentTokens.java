package org.talentpool.eventlog.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tokens of processing groups without claiming them. */
@Component
class SegmentTokens {
    private static final String SEGMENTS = """
        select segment from eventlog.token_entry where processor_name = :group order by segment
        """;
    private static final String TOKEN = """
        select token, token_type from eventlog.token_entry where processor_name = :group and segment = :segment
        """;

    private final JdbcClient jdbc;
    private final Serializer serializer;

    SegmentTokens(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    List<Integer> segmentsOf(String group) {
        return jdbc.sql(SEGMENTS)
                .param("group", group)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /** None before the first event. */
    OptionalLong position(String group, int segment) {
        return token(group, segment).map(TrackingToken::position).orElse(OptionalLong.empty());
    }

    Optional<TrackingToken> token(String group, int segment) {
        return jdbc.sql(TOKEN).param("group", group).param("segment", segment).query(this::token).list().stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<TrackingToken> token(ResultSet row, int number) throws SQLException {
        var bytes = row.getBytes("token");
        if (bytes == null) return Optional.empty();
        return Optional.ofNullable(serializer.deserialize(
                new SimpleSerializedObject<>(bytes, byte[].class, row.getString("token_type"), null)));
    }
}
