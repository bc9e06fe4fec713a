package org.talentpool.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.talentpool.kernel.operations.OperationsQuery.GetRebuild;
import org.talentpool.kernel.operations.OperationsQuery.ListRebuilds;
import org.talentpool.kernel.operations.RebuildCommand.StartRebuild;
import org.talentpool.kernel.operations.RebuildId;
import org.talentpool.kernel.operations.RebuildState;
import org.talentpool.kernel.operations.RebuildView;
import org.talentpool.kernel.operations.RebuildsView;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.RandomHistory;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

@WithAnswers
class RebuildIT {
    private static final Set<String> POSTS =
            Set.of("projection-post", "projection-time-to-fill", "projection-reminders");

    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    @Autowired
    CommandGateway commands;

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void tell_a_history() {
        new RandomHistory(story, Seed.of("rebuild")).tell(30);
        readmodel.awaitAll();
    }

    @Test
    void some_projections_are_built_anew_by_themselves() {
        var live = readmodel.rows();

        readmodel.rebuild(POSTS);

        assertThat(readmodel.rows()).isEqualTo(live);
    }

    @Test
    void a_rebuild_mends_what_somebody_has_spoilt() {
        var live = readmodel.rows();
        jdbc.update("delete from readmodel.reminder");
        jdbc.update("update readmodel.post set title = 'spoilt', conditions = '{}'");

        readmodel.rebuild(POSTS);

        assertThat(readmodel.rows()).isEqualTo(live);
    }

    @Test
    void constraints_indexes_triggers_and_functions_are_those_from_before() {
        var before = definitions();

        readmodel.rebuildAll();

        assertThat(definitions()).isEqualTo(before);
        assertThat(jdbc.queryForList("select nspname from pg_namespace where nspname = 'rebuilding'"))
                .isEmpty();
    }

    @Test
    void its_progress_is_told() {
        var id = RebuildId.fresh();

        commands.sendAndWait(new StartRebuild(id, List.copyOf(POSTS)));
        await().atMost(Duration.ofSeconds(60)).until(() -> asked(id).state() == RebuildState.DONE);

        var done = asked(id);
        assertThat(done.processingGroups()).containsExactlyInAnyOrderElementsOf(POSTS);
        assertThat(done.events()).isPositive().isEqualTo(done.eventsDone());
        assertThat(done.eventsPerSecond()).isPositive();
        assertThat(done.endedAt()).isNotNull();
        assertThat(Objects.requireNonNull(story.ask(new ListRebuilds(1, null), RebuildsView.class))
                        .items())
                .extracting(RebuildView::id)
                .containsExactly(id.value());
    }

    @Test
    void what_is_no_projection_is_refused() {
        assertThatThrownBy(() -> rebuilds.request(UUID.randomUUID(), Set.of("projection-of-nothing"), "test"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.details().code()).isEqualTo(RefusalCode.GROUP_NOT_HERE));
    }

    private RebuildView asked(RebuildId id) {
        return Objects.requireNonNull(story.ask(new GetRebuild(id), RebuildView.class));
    }

    private List<String> definitions() {
        return jdbc.queryForList("""
                select indexdef from pg_indexes where schemaname = 'readmodel'
                union all
                select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
                 where connamespace = 'readmodel'::regnamespace and contype <> 'n'
                union all
                select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = tgrelid
                 where c.relnamespace = 'readmodel'::regnamespace and not tgisinternal
                union all
                select relname || ' ' || coalesce(array_to_string(reloptions, ' '), '') from pg_class
                 where relnamespace = 'readmodel'::regnamespace
                union all
                select pg_get_functiondef(oid) from pg_proc where pronamespace = 'readmodel'::regnamespace
                union all
                select c.relname || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull
                       || ' ' || coalesce(pg_get_expr(adbin, adrelid), '') || coalesce(col_description(c.oid, attnum), '')
                  from pg_attribute join pg_class c on c.oid = attrelid
                  left join pg_attrdef on adrelid = c.oid and adnum = attnum
                 where c.relnamespace = 'readmodel'::regnamespace and attnum > 0 and c.relkind = 'r'
                order by 1""", String.class);
    }
}
