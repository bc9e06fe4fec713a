package org.talentpool.standalone.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.kernel.post.PostQuery.ListPosts;
import org.talentpool.kernel.post.PostState;
import org.talentpool.kernel.post.PostView;
import org.talentpool.kernel.post.PostsView;
import org.talentpool.standalone.TalentPool;

/** A small demo, told once and kept: the second start on the same folder adds nothing. */
class DemoIT {
    private static final String EVENTS = "select count(*) from eventlog.domain_event_entry";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void is_told_once_and_survives_a_restart() {
        var clock = GenericEventMessage.clock;
        long told;
        try (var first = start()) {
            assertThat(GenericEventMessage.clock).isSameAs(clock);
            assertThat(posts(first).values().stream().mapToInt(List::size).sum())
                    .isEqualTo(30);
            assertThat(posts(first)).containsKeys(PostState.values());
            await().atMost(PATIENCE).until(() -> lapsed(first));
            await().atMost(PATIENCE).until(() -> isQuiet(first));
            told = events(first);
        }
        try (var second = start()) {
            assertThat(events(second)).isEqualTo(told);
            assertThat(posts(second)).containsKeys(PostState.values());
        }
    }

    private ConfigurableApplicationContext start() {
        return TalentPool.application()
                .run(
                        "--talentpool.data-folder=" + folder,
                        "--talentpool.demo.enabled=true",
                        "--talentpool.demo.size=400",
                        "--server.port=0",
                        "--management.server.port=-1");
    }

    private static long events(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class).sql(EVENTS).query(Long.class).single();
    }

    /** Deadlines that were over when the story ended have been met by the real clock. */
    private static boolean lapsed(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                        .sql(EVENTS + " where payload_type in ('post.OfferLapsed', 'post.HoldLapsed')")
                        .query(Long.class)
                        .single()
                == 2;
    }

    /** All that follows from the story by itself has followed, notices among it. */
    private static boolean isQuiet(ConfigurableApplicationContext context) {
        var groups = context.getBean(QueryGateway.class)
                .query(new ListProjections(), ProjectionsView.class)
                .join();
        return groups.items().stream().allMatch(group -> group.lag() == 0)
                && context.getBean(JdbcClient.class)
                                .sql("select count(*) from command.scheduled_errands")
                                .query(Long.class)
                                .single()
                        == 0;
    }

    private static Map<PostState, List<PostView>> posts(ConfigurableApplicationContext context) {
        var query = new ListPosts(500, null);
        return context.getBean(QueryGateway.class).query(query, PostsView.class).join().items().stream()
                .collect(groupingBy(PostView::state));
    }
}
