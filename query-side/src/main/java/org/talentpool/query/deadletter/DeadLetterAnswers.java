package org.talentpool.query.deadletter;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.operations.DeadLetterView;
import org.talentpool.kernel.operations.DeadLetterView.Explanation;
import org.talentpool.kernel.operations.DeadLettersView;
import org.talentpool.kernel.operations.LetterRemedy;
import org.talentpool.kernel.operations.OperationsQuery.GetDeadLetter;
import org.talentpool.kernel.operations.OperationsQuery.ListDeadLetters;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;

/** Tells of dead letters and their events from the table that they lie in; never of a payload. */
@Component
class DeadLetterAnswers {
    private static final String LETTERS = """
        select letter.*, (convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint as global_index,
               coalesce(aggregate_identifier, event_identifier) as stream
          from eventlog.dead_letter_entry letter
        """;
    private static final String HEADS = """
        with head as (
          select distinct on (processing_group, sequence_identifier) dead_letter_id,
                 count(*) over (partition by processing_group, sequence_identifier) - 1 as waiting
            from eventlog.dead_letter_entry
           where cast(:group as text) is null or processing_group = :group
           order by processing_group, sequence_identifier, sequence_index)
        """ + LETTERS.replace("select letter.*", "select letter.*, head.waiting") + """
          join head using (dead_letter_id)
         where cast(:parkedAt as text) is null or (enqueued_at, dead_letter_id) > (:parkedAt, :id)
         order by enqueued_at, dead_letter_id
         limit :rows
        """;
    private static final String ONE = LETTERS + " where dead_letter_id = :id";
    private static final String SEQUENCE = LETTERS + """
         where processing_group = :group and sequence_identifier = :sequence and sequence_index > :after
         order by sequence_index
         limit :rows
        """;
    private static final String BEHIND = """
        select count(*) from eventlog.dead_letter_entry
         where processing_group = :group and sequence_identifier = :sequence and sequence_index > :index
        """;

    private final JdbcClient jdbc;

    DeadLetterAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    DeadLettersView handle(ListDeadLetters query) {
        var after = Cursor.read(query.cursor(), 2);
        var rows = jdbc.sql(HEADS)
                .param("group", query.processingGroup())
                .param("parkedAt", after == null ? null : after.text(0))
                .param("id", after == null ? null : after.text(1))
                .param("rows", Page.rowsFor(query.limit()))
                .query((row, number) -> new Head(LetterRow.of(row), row.getLong("waiting")))
                .list();
        var page = Page.of(
                rows,
                query.limit(),
                last -> Cursor.of(last.row().enqueuedAt(), last.row().id()));
        return new DeadLettersView(page.items().stream().map(Head::item).toList(), page.next());
    }

    @QueryHandler
    Optional<DeadLetterView> handle(GetDeadLetter query) {
        var after = Cursor.read(query.cursor(), 1);
        return jdbc.sql(ONE)
                .param("id", query.letterId().value().toString())
                .query((row, number) -> LetterRow.of(row))
                .optional()
                .map(letter -> view(letter, after == null ? -1 : after.number(0), query.limit()));
    }

    private DeadLetterView view(LetterRow letter, long after, int limit) {
        var rows = sequence(letter, after, Page.rowsFor(limit));
        var page = Page.of(rows, limit, last -> Cursor.of(last.index()));
        return new DeadLetterView(
                letter.uuid(),
                letter.group(),
                letter.sequence(),
                explain(letter),
                page.items().stream().map(LetterRow::letter).toList(),
                page.next());
    }

    private List<LetterRow> sequence(LetterRow letter, long after, int rows) {
        return jdbc.sql(SEQUENCE)
                .param("group", letter.group())
                .param("sequence", letter.sequence())
                .param("after", after)
                .param("rows", rows)
                .query((row, number) -> LetterRow.of(row))
                .list();
    }

    private Explanation explain(LetterRow letter) {
        var first = sequence(letter, -1, 1);
        boolean isFirst = first.isEmpty() || first.getFirst().index() >= letter.index();
        long waiting = jdbc.sql(BEHIND)
                .param("group", letter.group())
                .param("sequence", letter.sequence())
                .param("index", letter.index())
                .query(Long.class)
                .single();
        return new Explanation(
                letter.failures(),
                letter.group(),
                "Whatever else happens in the sequence, in this group; other sequences and other groups go on.",
                waiting,
                isFirst
                        ? List.of(LetterRemedy.RETRY, LetterRemedy.DISCARD)
                        : List.of(LetterRemedy.WAIT_FOR_FIRST, LetterRemedy.RETRY));
    }

    private record Head(LetterRow row, long waiting) {
        DeadLettersView.Item item() {
            return row.head(waiting);
        }
    }
}
