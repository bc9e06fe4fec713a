package org.talentpool.query.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.history.ChainView;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.kernel.history.HistoryQuery.GetChain;

/** Answers what led to a decision and what followed from it. */
@Component
public class ChainAnswers {
    private static final int MOST = 500;

    private final HistoryRows rows;
    private final HistoryItems items;
    private final ChainRows chains;

    ChainAnswers(HistoryRows rows, HistoryItems items, ChainRows chains) {
        this.rows = rows;
        this.items = items;
        this.chains = chains;
    }

    @QueryHandler
    public Optional<ChainView> handle(GetChain query) {
        return rows.at(query.position()).map(this::chain);
    }

    private ChainView chain(HistoryRow decision) {
        var found = chains.around(decision.position(), MOST + 1);
        var known = found.stream().map(ChainRow::position).collect(Collectors.toSet());
        var related = related(decision, known);
        return new ChainView(
                decision.position(),
                links(found.subList(0, Math.min(MOST, found.size()))),
                items.of(related.subList(0, Math.min(MOST, related.size()))),
                found.size() <= MOST && related.size() <= MOST);
    }

    private List<ChainView.Link> links(List<ChainRow> found) {
        Map<String, Long> places = found.stream()
                .filter(row -> row.row().event() != null)
                .collect(Collectors.toMap(row -> String.valueOf(row.row().event()), ChainRow::position));
        var told = items.of(found.stream().map(ChainRow::row).toList());
        var links = new ArrayList<ChainView.Link>();
        for (int i = 0; i < found.size(); i++)
            links.add(new ChainView.Link(
                    found.get(i).depth(), places.get(found.get(i).row().causedBy()), told.get(i)));
        return links;
    }

    private List<HistoryRow> related(HistoryRow decision, Set<Long> known) {
        var correlation = decision.correlationId();
        if (correlation == null) return List.of();
        var filter = new HistoryFilter(null, null, null, null, List.of(), correlation, false);
        return rows.after(-1, filter, MOST + known.size() + 1).stream()
                .filter(row -> !known.contains(row.position()))
                .limit(MOST + 1)
                .toList();
    }
}
