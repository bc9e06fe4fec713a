package org.talentpool.query.readmodel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where the rows of the read models are kept: beside others that read them, or while they are built anew. */
public interface RowStore {
    /** Writes a row that may be new; nothing, if it has seen a later event. */
    void save(Table table, Columns row);

    /**
     * Changes a row that must be there; nothing, if it has seen a later event.
     *
     * @throws IllegalStateException now or when the batch ends, if there is no such row
     */
    void change(Table table, Columns keyAndChanges);

    /** Writes a row unless it is there. */
    void add(Table table, Columns row);

    Optional<Columns> read(Table table, Columns key);

    /** The rows with these values, of those that the events of the same stream write. */
    List<Columns> find(Table table, Columns match);

    /**
     * Which of the ids are keys of the table; while tables are built anew, only what the same stream has added is known, and a
     * sweep makes up for it.
     */
    Set<UUID> known(Table table, Collection<UUID> ids);

    /**
     * Changes rows that other streams have written, such as those that tell of somebody who is erased.
     *
     * @param statement with the id as its only parameter, named {@code :id}; tables are named with schema {@code readmodel}
     */
    void sweep(String statement, UUID id);
}
