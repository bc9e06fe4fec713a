package org.talentpool.query.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.query.history.HistoryItems;
import org.talentpool.query.history.HistoryRow;
import org.talentpool.query.history.HistoryRows;

/** What was decided before and after: on the subject itself, and on the application that led to it. */
@Component
class Trail {
    private static final String CANDIDATE = "candidateId";
    private static final String REQUISITION = "requisitionId";
    private static final String[] SELECTION = {
        "application.ApplicationSubmitted",
        "application.ApplicationScreened",
        "application.AssessmentRecorded",
        "application.AiUseFlagged",
        "application.ApplicantListed",
        "application.ApplicationRejected",
        "application.ApplicationWithdrawn"
    };

    private final HistoryRows rows;
    private final HistoryItems items;

    Trail(HistoryRows rows, HistoryItems items) {
        this.rows = rows;
        this.items = items;
    }

    List<HistoryView.Item> earlier(UUID subject, HistoryRow decision) {
        return items.of(own(subject, decision, -1).stream()
                .filter(row -> row.position() < decision.position())
                .toList());
    }

    List<HistoryView.Item> later(UUID subject, HistoryRow decision) {
        return items.of(own(subject, decision, decision.position()));
    }

    /** None of a decision that is about nobody, or about no list. */
    List<HistoryView.Item> selection(HistoryView.Item decision) {
        var candidate = id(decision.changes().get(CANDIDATE));
        var requisition = decision.changes().get(REQUISITION);
        if (candidate == null || requisition == null) return List.of();
        var all = rows.after(-1, HistoryFilter.about(candidate).only(SELECTION), Integer.MAX_VALUE);
        return items
                .of(all.stream()
                        .filter(row -> row.position() < decision.position())
                        .toList())
                .stream()
                .filter(item -> requisition.equals(item.changes().get(REQUISITION)))
                .toList();
    }

    private List<HistoryRow> own(UUID subject, HistoryRow decision, long after) {
        return rows.after(after, HistoryFilter.about(subject), Integer.MAX_VALUE).stream()
                .filter(row -> row.place().stream().equals(decision.place().stream()))
                .toList();
    }

    private static @Nullable UUID id(@Nullable Object value) {
        return value == null ? null : UUID.fromString(value.toString());
    }
}
