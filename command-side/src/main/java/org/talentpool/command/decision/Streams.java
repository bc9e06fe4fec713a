package org.talentpool.command.decision;

import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.talentpool.kernel.refusal.Refusal;

/**
 * Loads what a decision is about.
 *
 * <p>A command over several streams loads them in the order post, application, candidate, e-mail claims (by fingerprint);
 * requisitions are only read and take no lock. Two commands in one process can therefore not wait for each other. Across
 * processes nothing is locked: each stream that is appended to is guarded by its next sequence number.
 */
public final class Streams {
    private Streams() {}

    /** @throws Refusal with {@code NOT_FOUND} */
    public static <T> Aggregate<T> load(Repository<T> repository, Object id) {
        return find(repository, id).orElseThrow(() -> Refused.notFound(id));
    }

    public static <T> Optional<Aggregate<T>> find(Repository<T> repository, Object id) {
        try {
            return Optional.of(repository.load(id.toString()));
        } catch (AggregateNotFoundException _) {
            return Optional.empty();
        }
    }

    /**
     * Begins a stream. It looks before it creates, because the stored sequence number alone would tell a taken id only as a
     * lost race; and it avoids Axon's load-or-create, which keeps its lock when the creation fails.
     *
     * @throws Refusal with {@code ALREADY_EXISTS}
     */
    public static <T> void create(Repository<T> repository, Object id, Callable<T> birth) throws Exception {
        if (find(repository, id).isPresent()) {
            throw Refusal.of(ALREADY_EXISTS, "Taken: " + id, Map.of("id", id.toString()));
        }
        repository.newInstance(birth);
    }
}
