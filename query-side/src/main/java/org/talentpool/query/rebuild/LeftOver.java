package org.talentpool.query.rebuild;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What loading leaves for later: sweeps over all rows, and events that were parked. */
@Component
class LeftOver {
    private static final String SWEEP =
            "insert into operations.rebuild_sweep (rebuild_id, statement, subject) values (?, ?, ?)";
    private static final String PARK = """
            insert into operations.rebuild_parked (rebuild_id, processing_group, position, stream, failure)
            values (?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String PARKED = """
            select processing_group, position, stream, failure from operations.rebuild_parked
             where rebuild_id = ? order by position""";

    private final JdbcTemplate jdbc;

    LeftOver(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void sweep(UUID rebuild, Collection<Sweep> sweeps) {
        jdbc.batchUpdate(
                SWEEP,
                sweeps.stream()
                        .map(sweep -> new Object[] {rebuild, sweep.statement(), sweep.id()})
                        .toList());
    }

    List<Sweep> sweeps(UUID rebuild) {
        return jdbc.query(
                "select distinct statement, subject from operations.rebuild_sweep where rebuild_id = ?",
                (row, number) -> new Sweep(row.getString(1), row.getObject(2, UUID.class)),
                rebuild);
    }

    void park(UUID rebuild, Collection<Parked> parked) {
        jdbc.batchUpdate(
                PARK,
                parked.stream()
                        .map(event -> new Object[] {
                            rebuild, event.processingGroup(), event.position(), event.stream(), event.failure()
                        })
                        .toList());
    }

    List<Parked> parked(UUID rebuild) {
        return jdbc.query(
                PARKED,
                (row, number) -> new Parked(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)),
                rebuild);
    }
}
