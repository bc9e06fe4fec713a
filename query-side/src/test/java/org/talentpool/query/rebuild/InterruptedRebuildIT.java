package org.talentpool.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.eventlog.storage.LogByStream;
import org.talentpool.eventlog.storage.LogInOrder;
import org.talentpool.kernel.operations.RebuildState;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.RandomHistory;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Somebody has begun a rebuild and is gone; what is read was changed meanwhile by later events. */
@WithAnswers
class InterruptedRebuildIT {
    private static final int EVENTS_OF_A_PART = 20;

    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    @Autowired
    DataSource database;

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    RebuildTable table;

    @Autowired
    Projections projections;

    @Autowired
    Shadow shadow;

    @Autowired
    LogByStream log;

    @Autowired
    LogInOrder order;

    @Autowired
    Loading loading;

    @Test
    void another_goes_on_with_the_parts_that_are_left_and_with_what_came_later() throws SQLException {
        isTakenUpAfter(id -> {
            int parts = begin(id);
            load(id, 2);
            assertThat(table.openParts(id)).hasSize(parts - 2).isNotEmpty();
        });
    }

    @Test
    void another_goes_on_with_the_tables_that_are_not_finished() throws SQLException {
        isTakenUpAfter(id -> {
            load(id, begin(id));
            table.move(id, RebuildState.INDEXING);
            shadow.additions("history_event").forEach(shadow::add);
            assertThat(shadow.unfinished()).doesNotContain("history_event").contains("candidate", "candidate_past");
        });
    }

    private void isTakenUpAfter(Consumer<UUID> beginning) throws SQLException {
        new RandomHistory(story, Seed.of("interrupted rebuild")).tell(30);
        var id = UUID.randomUUID();
        try (var session = database.getConnection()) {
            lock(session, "pg_advisory_lock");
            rebuilds.request(id, List.of(), "test");
            beginning.accept(id);
            new RandomHistory(story, Seed.of("after the interruption")).tell(30);
            lock(session, "pg_advisory_unlock");
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> rebuilds.state(id).orElseThrow() == RebuildState.DONE);
        readmodel.awaitAll();
        var resumed = readmodel.rows();

        readmodel.rebuildAll();

        assertThat(readmodel.rows()).isEqualTo(resumed);
    }

    /** @return how many parts there are */
    private int begin(UUID id) {
        var all = projections.groups();
        long upTo = order.completeUpTo();
        log.prepare(upTo);
        shadow.create(projections.names(all));
        var parts = RebuildWork.parts(log.borders(upTo, EVENTS_OF_A_PART));
        table.begin(id, upTo, log.count(upTo), parts);
        return parts.size();
    }

    private void load(UUID id, int parts) {
        var all = projections.groups();
        var layouts = shadow.layouts(projections.tables(all));
        table.openParts(id).stream()
                .limit(parts)
                .forEach(part -> loading.load(table.read(id), part, new Handlers(projections, all), layouts));
    }

    private static void lock(Connection session, String function) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("select %s(%d)".formatted(function, RebuildWatch.KEY));
        }
    }
}
