package org.talentpool.benchmark.match;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.ConfigurableApplicationContext;
import org.talentpool.benchmark.InProcess;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.benchmark.readmodel.BuiltAnew;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.kernel.post.PostId;

/** The query side in this process; questions go through its gateway as those of the edge do. */
public final class QuerySide implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ConfigurableApplicationContext context;
    private final QueryGateway queries;
    private final EventStore log;

    private QuerySide(ConfigurableApplicationContext context) {
        this.context = context;
        queries = context.getBean(QueryGateway.class);
        log = context.getBean(EventStore.class);
    }

    /** @param folder where the keys of personal data are kept */
    public static QuerySide start(Server server, Path folder) {
        return new QuerySide(InProcess.of(AnswersAlone.class, server.url(), server.owner(), folder)
                // Its tables are the command side's.
                .properties("db-scheduler.enabled=false")
                .run());
    }

    /** The best who fit, each with its explanation. */
    MatchesView matches(UUID post, int limit) {
        return ask(new FindMatches(new PostId(post), false, false, limit, null), MatchesView.class)
                .orElseThrow();
    }

    Optional<MatchView> match(UUID post, UUID candidate) {
        return ask(new GetMatch(new PostId(post), new CandidateId(candidate)), MatchView.class);
    }

    /** Waits until every projection has seen all that stands in the log. */
    void catchUp() {
        if (!Await.within(PATIENCE, this::hasCaughtUp))
            throw new IllegalStateException("projections do not follow the log");
    }

    private boolean hasCaughtUp() {
        return ask(new ListProjections(), ProjectionsView.class).orElseThrow().items().stream()
                .allMatch(group -> group.lag() == 0);
    }

    void append(List<? extends EventMessage<?>> events) {
        log.publish(events);
    }

    static GenericDomainEventMessage<?> message(CandidateEvent event, long sequence) {
        return new GenericDomainEventMessage<>("candidate", "candidate:" + event.candidateId(), sequence, event);
    }

    private <T> Optional<T> ask(Object query, Class<T> answer) {
        return ask(query, answer, Map.of());
    }

    /** @param metaData that goes with the question */
    public <T> Optional<T> ask(Object query, Class<T> answer, Map<String, ?> metaData) {
        return queries.query(
                        query.getClass().getName(),
                        new GenericMessage<>(query, metaData),
                        ResponseTypes.optionalInstanceOf(answer))
                .join();
    }

    /** Builds all projections from the log; what is in memory is filled at the next start. */
    public void rebuildAll() {
        new BuiltAnew(context).of(Set.of());
    }

    @Override
    public void close() {
        context.close();
    }
}
