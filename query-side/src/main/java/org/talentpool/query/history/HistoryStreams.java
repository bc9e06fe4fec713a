package org.talentpool.query.history;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.query.readmodel.Reading;

/** Finds the streams that are a subject's own: those named by its id. */
@Component
class HistoryStreams {
    private static final String OWN = """
        select distinct event.stream
          from readmodel.history_subject told join readmodel.history_event event using (position)
         where told.subject = :subject
           and split_part(event.stream, ':', 2) = cast(told.subject as text)
         order by event.stream
        """;

    private final Reading tables;

    HistoryStreams(Reading tables) {
        this.tables = tables;
    }

    List<String> of(UUID subject) {
        return tables.sql(OWN)
                .param("subject", subject)
                .query((row, number) -> row.getString("stream"))
                .list();
    }
}
