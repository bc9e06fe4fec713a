package org.talentpool.command.decision;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.storage.RefusesTakenStreams;
import org.talentpool.kernel.refusal.Refusal;

/**
 * Loads what a decision is about.
 *
 * <p>A command over several streams loads them in the order post, application, candidate, evidence, e-mail claims (by
 * fingerprint); requisitions are only read and take no lock. Two commands in one process can therefore not wait for each
 * other. Across processes nothing is locked: each stream that is appended to is guarded by its next sequence number.
 */
@Component
public class Aggregates {
    private final EventStore log;

    public Aggregates(EventStore log) {
        this.log = log;
    }

    /**
     * Loads what must be there.
     *
     * @throws Refusal with {@code NOT_FOUND}
     */
    public static <T> Aggregate<T> load(Repository<T> repository, Object id) {
        try {
            return repository.load(id.toString());
        } catch (AggregateNotFoundException _) {
            throw Refused.notFound(id);
        }
    }

    /** For what is often missing: asks before it loads, because Axon logs a failed load as a fault. */
    public <T> Optional<Aggregate<T>> find(Repository<T> repository, Object id) {
        return exists(id) ? Optional.of(load(repository, id)) : Optional.empty();
    }

    /**
     * Begins a stream. It looks before it creates, because the stored sequence number alone would tell a taken id only as a
     * lost race; and it avoids Axon's load-or-create, which keeps its lock when the creation fails.
     *
     * @throws Refusal with {@code ALREADY_EXISTS}
     */
    public <T> void create(Repository<T> repository, Object id, Callable<T> birth) throws Exception {
        if (exists(id)) {
            throw Refused.taken(id);
        }
        repository.newInstance(birth);
    }

    /**
     * Begins the stream that the command is sent to. A log that refuses a taken id by itself is not asked before.
     *
     * @throws Refusal with {@code ALREADY_EXISTS}, else the command is answered so when it is stored
     */
    public <T> void begin(Repository<T> repository, Object id, Callable<T> birth) throws Exception {
        if (log instanceof RefusesTakenStreams) {
            repository.newInstance(birth);
        } else {
            create(repository, id, birth);
        }
    }

    /** Whether its stream has begun. */
    public boolean exists(Object id) {
        return log.lastSequenceNumberFor(id.toString()).isPresent();
    }
}
