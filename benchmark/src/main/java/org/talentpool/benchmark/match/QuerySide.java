package org.talentpool.benchmark.match;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.eventlog.metadata.QuestionMetaData;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.post.PostId;

/** The query side in this process; questions go through its gateway as those of the edge do. */
final class QuerySide implements AutoCloseable {
    private static final int ATTEMPTS = 60;

    private final ConfigurableApplicationContext context;
    private final QueryGateway queries;
    private final EventStore log;

    private QuerySide(ConfigurableApplicationContext context) {
        this.context = context;
        queries = context.getBean(QueryGateway.class);
        log = context.getBean(EventStore.class);
    }

    /** @param folder where the keys of personal data are kept */
    static QuerySide start(Server server, Path folder) {
        return new QuerySide(new SpringApplicationBuilder(AnswersAlone.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.main.banner-mode", "off",
                        "spring.main.log-startup-info", "false",
                        "logging.config", "classpath:logback.xml",
                        "spring.datasource.url", server.url(),
                        "spring.datasource.username", server.owner(),
                        "talentpool.keys.kek-file", folder.resolve("kek.json").toString(),
                        "talentpool.keys.create-kek", "true",
                        "talentpool.keys.create-role", "true"))
                .run());
    }

    /** The best who fit, each with its explanation. */
    MatchesView matches(UUID post, int limit) {
        return ask(new FindMatches(new PostId(post), false, limit, null), MatchesView.class, null)
                .orElseThrow();
    }

    Optional<MatchView> match(UUID post, UUID candidate) {
        return ask(new GetMatch(new PostId(post), new CandidateId(candidate)), MatchView.class, null);
    }

    /** Waits until matching has seen everything that stands in the log. */
    void catchUp() {
        long position = position();
        for (int time = 1; position > 0 && !hasSeen(position); time++)
            if (time == ATTEMPTS) throw new IllegalStateException("matching does not follow the log");
    }

    /** An answer waits two seconds for its position. */
    private boolean hasSeen(long position) {
        var nobody = new GetMatch(new PostId(new UUID(0, 0)), new CandidateId(new UUID(0, 0)));
        try {
            ask(nobody, MatchView.class, position);
            return true;
        } catch (CompletionException notYet) {
            return false;
        }
    }

    void append(CandidateEvent event, long sequence) {
        log.publish(new GenericDomainEventMessage<>("candidate", "candidate:" + event.candidateId(), sequence, event));
    }

    private long position() {
        return context.getBean(JdbcClient.class)
                .sql("select coalesce(max(global_index), 0) from eventlog.domain_event_entry")
                .query(Long.class)
                .single();
    }

    private <T> Optional<T> ask(Object query, Class<T> answer, @Nullable Long minPosition) {
        Map<String, Long> seen = minPosition == null ? Map.of() : Map.of(QuestionMetaData.MIN_POSITION, minPosition);
        var message = new GenericMessage<>(query, seen);
        return queries.query(query.getClass().getName(), message, ResponseTypes.optionalInstanceOf(answer))
                .join();
    }

    @Override
    public void close() {
        context.close();
    }
}
