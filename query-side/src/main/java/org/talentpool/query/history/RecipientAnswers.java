package org.talentpool.query.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.disclosure.DisclosureQuery.ListRecipients;
import org.talentpool.kernel.disclosure.RecipientsView;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;

/** Answers who was shown data of a candidate, from what is kept of readings. */
@Component
class RecipientAnswers {
    private static final String READINGS = """
        select event.* from readmodel.history_subject told join readmodel.history_event event using (position)
         where told.subject = :subject and event.position > :after and event.reading
         order by event.position
         limit :rows
        """;

    private final HistoryRows rows;
    private final HistoryItems items;

    RecipientAnswers(HistoryRows rows, HistoryItems items) {
        this.rows = rows;
        this.items = items;
    }

    /** None of a candidate that nothing is known of. */
    @QueryHandler
    Optional<RecipientsView> handle(ListRecipients query) {
        var candidate = query.candidateId().value();
        if (!rows.exists(candidate)) return Optional.empty();
        var after = Cursor.read(query.cursor(), 1);
        List<HistoryRow> found = rows.by(
                READINGS,
                Map.of(
                        "subject",
                        candidate,
                        "after",
                        after == null ? -1 : after.number(0),
                        "rows",
                        Page.rowsFor(query.limit())));
        var page = Page.of(found, query.limit(), last -> Cursor.of(last.position()));
        var told =
                items.of(page.items()).stream().map(RecipientAnswers::recipient).toList();
        return Optional.of(new RecipientsView(candidate, told, page.next()));
    }

    private static RecipientsView.Item recipient(HistoryView.Item reading) {
        return new RecipientsView.Item(
                reading.position(),
                reading.time(),
                reading.actor(),
                reading.role(),
                DisclosureKind.valueOf(String.valueOf(reading.changes().get("kind"))),
                String.valueOf(reading.changes().get("route")),
                reading.reason());
    }
}
