package org.talentpool.query.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.query.readmodel.Reading;

/** Reads who decided, by whatever is asked for. */
@Component
public class HistoryRows {
    private static final String EXISTS = """
        select exists (select from readmodel.history_subject where subject = :subject)
        """;
    private static final String ONE = "select * from readmodel.history_event where position = :position";

    private final Reading tables;

    HistoryRows(Reading tables) {
        this.tables = tables;
    }

    /** In the order of the log, from behind the place on. */
    public List<HistoryRow> after(long position, HistoryFilter filter, int rows) {
        var search = HistorySearch.of(filter);
        return tables.sql(search.page())
                .params(search.params())
                .param("after", position)
                .param("rows", rows)
                .query(HistoryRow::read)
                .list();
    }

    public Optional<HistoryRow> at(long position) {
        return tables.sql(ONE)
                .param("position", position)
                .query(HistoryRow::read)
                .optional();
    }

    /** @param sql answers with whole rows of {@code history_event} */
    List<HistoryRow> by(String sql, Map<String, ?> params) {
        return tables.sql(sql).params(params).query(HistoryRow::read).list();
    }

    boolean exists(UUID subject) {
        return tables.sql(EXISTS).param("subject", subject).query(Boolean.class).single();
    }
}
