package org.talentpool.command.notice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.command.snapshot.Remembering;
import org.talentpool.command.snapshot.Snapshots;
import org.talentpool.kernel.notice.StandingMatchEvent.VacanciesFound;
import org.talentpool.kernel.notice.StandingMatchEvent.VacancyTold;
import org.talentpool.kernel.notice.StandingMatchId;

/** Which vacancies are known to fit one candidate, so that a change of profile tells only what is new. */
@Aggregate(snapshotTriggerDefinition = Snapshots.WHEN_LONG)
class StandingMatch implements Remembering {
    private static final long NEVER = -1;

    @AggregateIdentifier
    private StandingMatchId id;

    private final Set<UUID> known = new HashSet<>();
    private long matchedAt = NEVER;

    StandingMatch() {}

    /** Whether something as late as that was matched already: an event delivered again, or held up behind a later one. */
    boolean hasSeen(long position) {
        return position <= matchedAt;
    }

    boolean knows(UUID post) {
        return known.contains(post);
    }

    boolean knowsJust(Collection<UUID> posts) {
        return known.equals(Set.copyOf(posts));
    }

    void find(UUID candidate, long position, List<UUID> posts) {
        apply(new VacanciesFound(candidate, position, posts));
    }

    void tell(UUID candidate, UUID post) {
        if (!knows(post)) {
            apply(new VacancyTold(candidate, post));
        }
    }

    @EventSourcingHandler
    void evolve(VacanciesFound event) {
        id = new StandingMatchId(event.candidateId());
        known.clear();
        known.addAll(event.posts());
        matchedAt = event.position();
    }

    @EventSourcingHandler
    void evolve(VacancyTold event) {
        id = new StandingMatchId(event.candidateId());
        known.add(event.postId());
    }

    @Override
    public StandingMatchState remembered() {
        return new StandingMatchState(id.value(), List.copyOf(known), matchedAt);
    }

    @EventSourcingHandler
    void evolve(StandingMatchState state) {
        id = new StandingMatchId(state.candidateId());
        known.addAll(state.known());
        matchedAt = state.position();
    }
}
