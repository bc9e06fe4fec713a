package org.talentpool.query.history;

import java.util.List;
import org.springframework.stereotype.Component;
import org.talentpool.query.readmodel.Reading;

/**
 * Follows causes up and effects down. An effect stands behind its cause in the log, so that nothing is met twice; what one
 * command said in several streams has one cause, and is met together.
 */
@Component
class ChainRows {
    private static final int DEEPEST = 100;
    private static final String AROUND = """
        with recursive start as (
            select * from readmodel.history_event where position = :position),
        causes as (
            select start.*, 0 as depth from start
            union all
            select cause.*, causes.depth - 1
              from causes
              join readmodel.history_event cause
                on cause.event_id = causes.caused_by and cause.position < causes.position
             where causes.depth > -:deepest),
        together as (
            select * from start
            union
            select other.*
              from start
              join readmodel.history_event other
                on other.correlation_id = start.correlation_id and other.causation_id = start.causation_id),
        effects as (
            select together.*, 0 as depth from together
            union all
            select effect.*, effects.depth + 1
              from effects
              join readmodel.history_event effect
                on effect.caused_by = effects.event_id and effect.position > effects.position
             where effects.depth < :deepest)
        select * from (select * from causes where depth < 0 union all select * from effects) chain
         where not reading
         order by position
         limit :rows
        """;

    private final Reading tables;

    ChainRows(Reading tables) {
        this.tables = tables;
    }

    List<ChainRow> around(long position, int rows) {
        return tables.sql(AROUND)
                .param("position", position)
                .param("deepest", DEEPEST)
                .param("rows", rows)
                .query((row, number) -> new ChainRow(HistoryRow.read(row, number), row.getInt("depth")))
                .list();
    }
}
