package org.talentpool.query.history;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.history.DifferenceView;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.kernel.history.HistoryQuery.GetDifference;
import org.talentpool.query.history.PastEvents.Place;
import org.talentpool.query.history.StoredFacts.Saying;

/** Answers in which facts a subject differs between two instants, and by which decisions. */
@Component
class DifferenceAnswers {
    private final HistoryRows rows;
    private final HistoryItems items;
    private final StoredFacts facts;

    DifferenceAnswers(HistoryRows rows, HistoryItems items, StoredFacts facts) {
        this.rows = rows;
        this.items = items;
        this.facts = facts;
    }

    /** None of a subject that nothing is known of. */
    @QueryHandler
    Optional<DifferenceView> handle(GetDifference query) {
        var sayings = facts.sayings(query.subject(), query.to());
        if (sayings.isEmpty() && !rows.exists(query.subject())) return Optional.empty();
        var decisions = decisions(query);
        var differing = differing(sayings, decisions, saying -> saying.time().isAfter(query.from()));
        var named =
                differing.stream().flatMap(fact -> fact.positions().stream()).collect(toSet());
        var told = decisions.values().stream()
                .filter(row -> named.contains(row.position()))
                .toList();
        return Optional.of(new DifferenceView(query.subject(), query.from(), query.to(), differing, items.of(told)));
    }

    private Map<Place, HistoryRow> decisions(GetDifference query) {
        var period = new HistoryFilter(query.subject(), null, query.from(), query.to(), List.of(), null, false);
        return rows.after(-1, period, Integer.MAX_VALUE).stream()
                .collect(toMap(HistoryRow::place, row -> row, (one, _) -> one, LinkedHashMap::new));
    }

    private static List<DifferenceView.Fact> differing(
            List<Saying> sayings, Map<Place, HistoryRow> decisions, Predicate<Saying> isLater) {
        var then = folded(sayings.stream().filter(isLater.negate()).toList());
        var now = folded(sayings);
        var names = new TreeSet<>(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(then.get(name), now.get(name)))
                .map(name -> new DifferenceView.Fact(
                        name,
                        then.get(name),
                        now.get(name),
                        sayings.stream()
                                .filter(isLater.and(saying -> saying.facts().containsKey(name)))
                                .map(saying -> decisions.get(saying.place()))
                                .filter(Objects::nonNull)
                                .map(HistoryRow::position)
                                .sorted()
                                .toList()))
                .toList();
    }

    private static Map<String, Object> folded(List<Saying> sayings) {
        var facts = new TreeMap<String, Object>();
        sayings.forEach(saying -> facts.putAll(saying.facts()));
        return facts;
    }
}
