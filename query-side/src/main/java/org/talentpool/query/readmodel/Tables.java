package org.talentpool.query.readmodel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.messaging.BatchedWrites;

/**
 * What projections write to. A change says how a column is from now on, never by how much it differs, so that an event that is
 * delivered again changes nothing and changes of one batch can be written as one.
 */
@Component
public class Tables implements RowStore {
    private static final ScopedValue<RowStore> ELSEWHERE = ScopedValue.newInstance();
    private static final ScopedValue<Long> PLACE = ScopedValue.newInstance();

    private final JdbcTemplate jdbc;
    private final BatchedWrites batches;
    private final RowStatements statements = new RowStatements();

    Tables(JdbcTemplate jdbc, BatchedWrites batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Has what the thread does meanwhile written elsewhere. */
    public static <T> T writingTo(RowStore elsewhere, Supplier<T> work) {
        return ScopedValue.where(ELSEWHERE, elsewhere).call(work::get);
    }

    /** Has the rows that the work writes dated by this place in the log, where no processor handles the event. */
    public static <T> T writingAt(long place, Supplier<T> work) {
        return ScopedValue.where(PLACE, place).call(work::get);
    }

    /** The same tables in another schema. */
    public BatchedRows in(String schema) {
        return new BatchedRows(jdbc, schema, statements);
    }

    @Override
    public void save(Table table, Columns row) {
        store().save(table, dated(table, row));
    }

    @Override
    public void change(Table table, Columns keyAndChanges) {
        store().change(table, dated(table, keyAndChanges));
    }

    @Override
    public void add(Table table, Columns row) {
        store().add(table, dated(table, row));
    }

    @Override
    public Optional<Columns> read(Table table, Columns key) {
        return store().read(table, key);
    }

    @Override
    public List<Columns> find(Table table, Columns match) {
        return store().find(table, match);
    }

    @Override
    public Set<UUID> known(Table table, Collection<UUID> ids) {
        return store().known(table, ids);
    }

    @Override
    public void sweep(String statement, UUID id) {
        store().sweep(statement, id);
    }

    /** Here and not in each projection, so that none can forget it. */
    private static Columns dated(Table table, Columns row) {
        return table.isDated(row) ? row.with(Table.SINCE, place()) : row;
    }

    private static long place() {
        if (PLACE.isBound()) return PLACE.get();
        if (CurrentUnitOfWork.get().getMessage() instanceof TrackedEventMessage<?> event)
            return event.trackingToken().position().orElseThrow();
        throw new IllegalStateException("rows are written by events of the log alone");
    }

    private RowStore store() {
        return ELSEWHERE.isBound() ? ELSEWHERE.get() : batches.of(CurrentUnitOfWork.get(), () -> in("readmodel"));
    }
}
