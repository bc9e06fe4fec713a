package org.talentpool.query.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.reminder.ReminderQuery.ListReminders;
import org.talentpool.kernel.reminder.RemindersView;
import org.talentpool.kernel.reminder.RemindersView.Reminder;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;
import org.talentpool.query.readmodel.Reading;

@Component
class ReminderAnswers {
    private static final String PAGE = """
        select * from readmodel.reminder
         where cast(:dueOn as date) is null or due_on < :dueOn
            or (due_on = :dueOn and (post_id, sequence) > (:post, :sequence))
         order by due_on desc, post_id, sequence
         limit :rows
        """;

    private final Reading tables;

    ReminderAnswers(Reading tables) {
        this.tables = tables;
    }

    @QueryHandler
    RemindersView handle(ListReminders query) {
        var after = Cursor.read(query.cursor(), 3);
        var rows = tables.sql(PAGE)
                .param("dueOn", after == null ? null : after.date(0))
                .param("post", after == null ? null : after.uuid(1))
                .param("sequence", after == null ? null : after.number(2))
                .param("rows", Page.rowsFor(query.limit()))
                .query(ReminderAnswers::row)
                .list();
        var page = Page.of(rows, query.limit(), Row::cursor);
        return new RemindersView(page.items().stream().map(Row::reminder).toList(), page.next());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var reminder = new Reminder(
                row.getObject("post_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                ReminderKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getObject("settled_by") == null);
        return new Row(reminder, row.getLong("sequence"));
    }

    private record Row(Reminder reminder, long sequence) {
        String cursor() {
            return Cursor.of(reminder.dueOn(), reminder.postId(), sequence);
        }
    }
}
