package org.talentpool.query.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.dossier.DossierView.FixedCriteria;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.query.history.HistoryItems;
import org.talentpool.query.history.HistoryRow;
import org.talentpool.query.history.HistoryRows;

/** Which criteria a decision was judged by, and whether they were fixed before anybody was judged by them (AU-01). */
@Applies(value = "AU-01", refusesNothing = "places in the log show the order; a wrong one is shown, too")
@Component
class Criteria {
    private static final String OPENED = "post.VacancyOpened";
    private static final String ASSIGNED = "post.CandidateAssigned";
    private static final String FIXED = "requisition.CriteriaFixed";
    private static final String SCREENED = "application.ApplicationScreened";
    private static final String LISTS = "requisitionIds";
    private static final String LIST = "requisitionId";

    private final HistoryRows rows;
    private final HistoryItems items;

    Criteria(HistoryRows rows, HistoryItems items) {
        this.rows = rows;
        this.items = items;
    }

    /** Those of the vacancy, and those of the lists that it was open to. */
    List<FixedCriteria> ofPost(UUID post, HistoryRow decision) {
        var opening = of(post, OPENED)
                .filter(row -> row.place().stream().equals(decision.place().stream()))
                .filter(row -> row.position() <= decision.position())
                .reduce((_, later) -> later);
        if (opening.isEmpty()) return List.of();
        var opened = told(opening.get());
        var criteria = new ArrayList<FixedCriteria>();
        criteria.add(fixed(post, opened, firstUse(post, ASSIGNED, opened.position())));
        lists(opened).forEach(list -> criteria.addAll(ofList(list, decision)));
        return criteria;
    }

    /** Those of the requisition. */
    List<FixedCriteria> ofApplication(HistoryRow decision) {
        var list = told(decision).changes().get(LIST);
        return list == null ? List.of() : ofList(UUID.fromString(list.toString()), decision);
    }

    private List<FixedCriteria> ofList(UUID list, HistoryRow decision) {
        var screened = firstUse(list, SCREENED, -1);
        return of(list, FIXED)
                .filter(row -> row.position() <= decision.position())
                .map(row -> fixed(list, told(row), screened))
                .toList();
    }

    private static FixedCriteria fixed(UUID of, HistoryView.Item fixed, Optional<HistoryRow> use) {
        return new FixedCriteria(
                of,
                fixed,
                use.map(HistoryRow::position).orElse(null),
                use.map(HistoryRow::time).orElse(null),
                use.isEmpty() || use.get().position() > fixed.position());
    }

    private Optional<HistoryRow> firstUse(UUID of, String type, long after) {
        return rows.after(after, HistoryFilter.about(of).only(type), 1).stream().findFirst();
    }

    private Stream<HistoryRow> of(UUID subject, String type) {
        return rows.after(-1, HistoryFilter.about(subject).only(type), Integer.MAX_VALUE).stream();
    }

    private HistoryView.Item told(HistoryRow row) {
        return items.of(List.of(row)).getFirst();
    }

    private static List<UUID> lists(HistoryView.Item opened) {
        @Nullable Object lists = opened.changes().get(LISTS);
        return lists instanceof Collection<?> ids
                ? ids.stream().map(id -> UUID.fromString(String.valueOf(id))).toList()
                : List.of();
    }
}
