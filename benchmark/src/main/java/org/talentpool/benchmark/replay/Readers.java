package org.talentpool.benchmark.replay;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.talentpool.benchmark.InProcess;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.benchmark.readmodel.BuiltAnew;

/** The ways to read the log, in this process. */
public final class Readers implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    /** As if the projections had seen everything, so that they are at rest until they are built anew. */
    private static final String AT_THE_END = """
            insert into eventlog.token_entry (processor_name, segment, token, token_type)
            select 'projections', segment, convert_to(format('{"globalIndex":%s}', max(global_index)), 'UTF8'),
                   'org.axonframework.eventhandling.GlobalSequenceTrackingToken'
              from eventlog.domain_event_entry, generate_series(0, 3) segment
             group by segment""";

    private final ConfigurableApplicationContext context;

    private Readers(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @return how many events there are */
    static long fill(Server server, Path folder, Sizes sizes, int events) {
        return fill(server, folder, sizes, events, _ -> Instant.now());
    }

    /**
     * Fills a log and leaves projections at rest until they are built anew.
     *
     * @param momentOf when the event of a number, from 0, happened
     * @return how many events there are
     */
    public static long fill(Server server, Path folder, Sizes sizes, int events, LongFunction<Instant> momentOf) {
        try (var context = start(LogAlone.class, server, folder)) {
            long told = new Past(sizes, context.getBean(EventStore.class), momentOf).tell(events);
            var jdbc = context.getBean(JdbcTemplate.class);
            jdbc.execute("vacuum analyze eventlog.domain_event_entry");
            jdbc.update(AT_THE_END);
            return told;
        }
    }

    static Readers start(Server server, Path folder) {
        return new Readers(start(Replaying.class, server, folder));
    }

    private static ConfigurableApplicationContext start(Class<?> application, Server server, Path folder) {
        return InProcess.of(application, server.url(), server.owner(), folder)
                .properties("db-scheduler.enabled=false")
                .run();
    }

    /** One cursor over all rows, each decoded as any reader decodes it. */
    long cursor(long events) {
        long decoded = context.getBean(DecodingCursor.class).read();
        if (decoded != events) throw new IllegalStateException("%d of %d decoded".formatted(decoded, events));
        return decoded;
    }

    long idle(long events) {
        var processor = context.getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(IdleGroup.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        var group = context.getBean(IdleGroup.class);
        processor.shutDown();
        long target = group.seen() + events;
        processor.resetTokens();
        processor.start();
        if (!Await.within(PATIENCE, () -> group.seen() >= target))
            throw new IllegalStateException("a reader does not come to an end");
        return events;
    }

    UUID rebuild(Set<String> groups) {
        return new BuiltAnew(context).of(groups);
    }

    @Override
    public void close() {
        context.close();
    }
}
