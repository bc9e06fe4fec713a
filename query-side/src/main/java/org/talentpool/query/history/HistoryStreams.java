package org.talentpool.query.history;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the streams that are a subject's own: those named by its id. */
@Component
class HistoryStreams {
    private static final String OWN = """
        select distinct event.stream
          from readmodel.history_subject join readmodel.history_event event using (position)
         where history_subject.subject = :subject
           and split_part(event.stream, ':', 2) = cast(history_subject.subject as text)
         order by event.stream
        """;

    private final JdbcClient jdbc;

    HistoryStreams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(UUID subject) {
        return jdbc.sql(OWN)
                .param("subject", subject)
                .query((row, number) -> row.getString("stream"))
                .list();
    }
}
