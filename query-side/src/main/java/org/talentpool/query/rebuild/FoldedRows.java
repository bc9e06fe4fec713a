package org.talentpool.query.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.RowStore;
import org.talentpool.query.readmodel.Table;

/** The rows of one stream, in memory until the stream has ended. What happened comes once and in order, so nothing is guarded. */
final class FoldedRows implements RowStore {
    private static final String SINCE = "since";
    private static final String UNTIL = "until";

    private final Map<Table, Map<List<@Nullable String>, Columns>> rows = new HashMap<>();
    private final Map<Table, List<Columns>> past = new HashMap<>();
    private final Set<Sweep> sweeps = new LinkedHashSet<>();

    @Override
    public void save(Table table, Columns row) {
        if (of(table).putIfAbsent(row.at(table.key()), row) != null) change(table, row);
    }

    @Override
    public void change(Table table, Columns keyAndChanges) {
        var row = of(table).get(keyAndChanges.at(table.key()));
        if (row == null) throw new IllegalStateException("there is no row to change in " + table.name());
        if (table.keepsPast()) leave(table, row, keyAndChanges);
        row.and(keyAndChanges);
    }

    @Override
    public void add(Table table, Columns row) {
        of(table).putIfAbsent(row.at(table.key()), row);
    }

    @Override
    public Optional<Columns> read(Table table, Columns key) {
        return find(table, key).stream().findFirst();
    }

    @Override
    public List<Columns> find(Table table, Columns match) {
        return of(table).values().stream()
                .filter(row -> match.values().entrySet().stream()
                        .allMatch(column -> Objects.equals(column.getValue(), row.text(column.getKey()))))
                .map(Columns::copy)
                .toList();
    }

    @Override
    public Set<UUID> known(Table table, Collection<UUID> ids) {
        return ids.stream()
                .filter(id -> of(table).containsKey(List.of(id.toString())))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void sweep(String statement, UUID id) {
        sweeps.add(new Sweep(statement, id));
    }

    /** Forgets what the stream has written to these tables. */
    void forget(Collection<Table> tables) {
        tables.forEach(table -> {
            rows.remove(table);
            past.remove(table);
        });
    }

    /** Hands over everything, by the name of the table, and is empty again. */
    void drain(BiConsumer<String, Columns> reader, Collection<Sweep> swept) {
        rows.forEach((table, known) -> known.values().forEach(row -> reader.accept(table.name(), row)));
        past.forEach((table, known) -> known.forEach(row -> reader.accept(table.past(), row)));
        swept.addAll(sweeps);
        rows.clear();
        past.clear();
        sweeps.clear();
    }

    /** As the trigger {@code keep_past} does. */
    private void leave(Table table, Columns row, Columns change) {
        if (change.text(SINCE) == null || change.number(SINCE) <= row.number(SINCE)) return;
        past.computeIfAbsent(table, _ -> new ArrayList<>()).add(row.copy().with(UNTIL, change.number(SINCE)));
    }

    private Map<List<@Nullable String>, Columns> of(Table table) {
        return rows.computeIfAbsent(table, _ -> new LinkedHashMap<>());
    }
}
