package org.talentpool.command.disclosure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.kernel.disclosure.DisclosureCommand.RecordDisclosure;
import org.talentpool.kernel.disclosure.DisclosureEvent.DataDisclosed;
import org.talentpool.kernel.disclosure.DisclosureId;

/** What one reader was shown of one matter within one hour: each candidate is named once. */
@Aggregate
class Disclosure {
    private static final int MOST_AT_ONCE = 500;

    @AggregateIdentifier
    private DisclosureId id;

    private final Set<UUID> told = new HashSet<>();

    Disclosure() {}

    Disclosure(RecordDisclosure command) {
        tell(command, command.candidateIds().stream().distinct().toList());
    }

    void decide(RecordDisclosure command) {
        var news = command.candidateIds().stream()
                .filter(candidate -> !told.contains(candidate))
                .distinct()
                .toList();
        if (!news.isEmpty()) tell(command, news);
    }

    private static void tell(RecordDisclosure command, List<UUID> candidates) {
        int from = 0;
        do {
            int to = Math.min(from + MOST_AT_ONCE, candidates.size());
            apply(new DataDisclosed(
                    command.disclosureId().value(),
                    command.kind(),
                    command.subject(),
                    candidates.subList(from, to),
                    command.route()));
            from = to;
        } while (from < candidates.size());
    }

    @EventSourcingHandler
    void evolve(DataDisclosed event) {
        id = new DisclosureId(event.disclosureId());
        told.addAll(event.candidateIds());
    }
}
