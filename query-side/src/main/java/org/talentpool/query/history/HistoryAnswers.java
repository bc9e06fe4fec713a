package org.talentpool.query.history;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;

@Component
class HistoryAnswers {
    private final HistoryRows rows;
    private final HistoryItems items;

    HistoryAnswers(HistoryRows rows, HistoryItems items) {
        this.rows = rows;
        this.items = items;
    }

    /** None of a subject that nothing is known of. */
    @QueryHandler
    Optional<HistoryView> handle(ListHistory query) {
        var subject = query.filter().subject();
        var after = Cursor.read(query.cursor(), 1);
        var found = rows.after(after == null ? -1 : after.number(0), query.filter(), Page.rowsFor(query.limit()));
        if (found.isEmpty() && subject != null && !rows.exists(subject)) return Optional.empty();
        var page = Page.of(found, query.limit(), last -> Cursor.of(last.position()));
        return Optional.of(new HistoryView(subject, items.of(page.items()), page.next()));
    }
}
