package org.talentpool.query.readmodel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.talentpool.eventlog.messaging.PendingWrites;
import org.talentpool.query.readmodel.RowStatements.Kind;
import org.talentpool.query.readmodel.RowStatements.Statement;

/**
 * Collects what a batch of events writes, and writes it together: rows by the same statement in one round trip, what concerns
 * one row once. A table that keeps its past gets what each event changes, one after the other. What is read is written first.
 */
public final class BatchedRows implements RowStore, PendingWrites {
    private record Write(Kind kind, Columns columns) {
        /** @return none if both have to be written one after the other */
        @Nullable
        Write and(Write later) {
            if (later.kind == Kind.ADD) return this;
            if (kind == Kind.ADD) return null;
            var either = kind == Kind.SAVE || later.kind == Kind.SAVE ? Kind.SAVE : Kind.CHANGE;
            return new Write(either, columns.copy().and(later.columns));
        }

        /** Whether no past lies between the two. */
        boolean isOfSamePlace(Write later) {
            var since = later.columns.text(Table.SINCE);
            return since == null || since.equals(columns.text(Table.SINCE));
        }
    }

    private record Key(Table table, List<@Nullable String> values) {}

    private final RowQueries queries;
    private final RowStatements statements;
    private final String schema;
    private final Map<Key, Deque<Write>> pending = new LinkedHashMap<>();

    BatchedRows(JdbcTemplate jdbc, String schema, RowStatements statements) {
        this.queries = new RowQueries(jdbc, schema);
        this.schema = schema;
        this.statements = statements;
    }

    @Override
    public void save(Table table, Columns row) {
        write(table, new Write(Kind.SAVE, row));
    }

    @Override
    public void change(Table table, Columns keyAndChanges) {
        write(table, new Write(Kind.CHANGE, keyAndChanges));
    }

    @Override
    public void add(Table table, Columns row) {
        write(table, new Write(Kind.ADD, row));
    }

    @Override
    public Optional<Columns> read(Table table, Columns key) {
        return find(table, key).stream().findFirst();
    }

    @Override
    public List<Columns> find(Table table, Columns match) {
        flush(table);
        return queries.find(table, match);
    }

    @Override
    public Set<UUID> known(Table table, Collection<UUID> ids) {
        flush(table);
        return queries.known(table, ids);
    }

    @Override
    public void sweep(String statement, UUID id) {
        flush();
        queries.sweep(statement, id);
    }

    @Override
    public void flush() {
        flush(new HashSet<>(pending.keySet()));
    }

    @Override
    public void drop() {
        pending.clear();
    }

    private void write(Table table, Write write) {
        var writes = pending.computeIfAbsent(new Key(table, write.columns.at(table.key())), _ -> new ArrayDeque<>());
        var last = writes.peekLast();
        var both = last == null || table.keepsPast() && !last.isOfSamePlace(write) ? null : last.and(write);
        if (both != null) writes.removeLast();
        writes.addLast(both == null ? write : both);
    }

    private void flush(Table table) {
        var keys = new HashSet<Key>();
        pending.keySet().stream().filter(key -> key.table.equals(table)).forEach(keys::add);
        flush(keys);
    }

    /** Round by round, so that what concerns one row stays in order. */
    private void flush(Set<Key> keys) {
        while (!keys.isEmpty()) {
            var round = new LinkedHashMap<Table, Map<Statement, List<Columns>>>();
            pending.forEach((key, writes) -> {
                if (keys.contains(key)) take(key, writes.removeFirst(), round);
            });
            pending.values().removeIf(Collection::isEmpty);
            keys.retainAll(pending.keySet());
            round.forEach(
                    (table, batches) -> batches.forEach((statement, rows) -> queries.write(table, statement, rows)));
        }
    }

    private void take(Key key, Write write, Map<Table, Map<Statement, List<Columns>>> round) {
        var statement = statements.of(
                write.kind, schema, key.table, write.columns.values().keySet());
        round.computeIfAbsent(key.table, _ -> new LinkedHashMap<>())
                .computeIfAbsent(statement, _ -> new ArrayList<>())
                .add(write.columns);
    }
}
