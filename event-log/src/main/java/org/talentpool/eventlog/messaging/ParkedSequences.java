package org.talentpool.eventlog.messaging;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which sequences have dead letters, read once for each batch and all groups. Axon asks for each event and group, which is most
 * of what a batch would ask. Letters of a sequence come from the process that works on its segment, that is from the batch
 * itself; what an operator takes out meanwhile is looked up before anything is put behind it.
 */
final class ParkedSequences {
    private static final String RESOURCE = ParkedSequences.class.getName();
    private static final String PARKED = """
            select distinct processing_group, sequence_identifier from eventlog.dead_letter_entry""";

    private record Sequence(String group, String identifier) {}

    private final JdbcClient database;

    ParkedSequences(JdbcClient database) {
        this.database = database;
    }

    /** Whether the sequence may have letters; if not, it has none. */
    boolean mayContain(String group, String identifier) {
        return !CurrentUnitOfWork.isStarted() || known().contains(new Sequence(group, identifier));
    }

    void add(String group, String identifier) {
        if (CurrentUnitOfWork.isStarted()) known().add(new Sequence(group, identifier));
    }

    private Set<Sequence> known() {
        var resources = CurrentUnitOfWork.get().root().resources();
        if (!resources.containsKey(RESOURCE)) {
            // Reading adds a resource of its own, which the map forbids while it computes one.
            var read = read();
            resources.put(RESOURCE, read);
        }
        return CurrentUnitOfWork.get().root().getResource(RESOURCE);
    }

    private Set<Sequence> read() {
        return new HashSet<>(database.sql(PARKED)
                .query((row, number) -> new Sequence(row.getString(1), row.getString(2)))
                .list());
    }
}
