package org.talentpool.query.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.kernel.operations.ProjectionsView.ProjectionState;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.post.PostQuery.GetPost;
import org.talentpool.kernel.post.PostQuery.ListPosts;
import org.talentpool.kernel.post.PostView;
import org.talentpool.kernel.post.PostsView;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Answers that wait, refusals that reach the asker, and what operators see of both. */
@WithAnswers
class PositionIT {
    private static final String GROUP = "projection-post";

    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    @Autowired
    Configuration axon;

    @Test
    void an_answer_has_seen_the_position_asked_for() {
        for (int attempt = 0; attempt < 20; attempt++) {
            var post = new Scene(story).plannedPost("P-" + attempt);

            assertThat(story.ask(new GetPost(new PostId(post)), PostView.class)).isNotNull();
        }
    }

    @Test
    void whoever_reads_its_own_writes_hardly_waits() {
        var scene = new Scene(story);
        var start = System.nanoTime();
        for (int write = 0; write < 40; write++) {
            var post = scene.plannedPost("P-prompt-" + write);
            story.ask(new GetPost(new PostId(post)), PostView.class);
        }

        // Looking twice a second only would take more than twice as long.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void an_answer_waits_for_a_projection_that_is_behind() {
        readmodel.awaitAll();
        processor().shutDown();
        var post = new Scene(story).plannedPost("P-late");
        long told = story.position();
        var answer =
                CompletableFuture.supplyAsync(() -> story.askFrom(told, new GetPost(new PostId(post)), PostView.class));
        processor().start();

        assertThat(answer).succeedsWithin(Duration.ofSeconds(10)).isNotNull();
    }

    @Test
    void a_position_that_does_not_come_is_refused_after_two_seconds() {
        var refused = refusal(() -> story.askFrom(
                story.position() + 1_000_000, new GetPost(new PostId(UUID.randomUUID())), PostView.class));

        assertThat(refused.code()).isEqualTo(RefusalCode.POSITION_NOT_REACHED);
        assertThat(refused.facts()).containsEntry("processingGroup", GROUP);
    }

    @Test
    void a_cursor_made_up_by_a_client_is_refused_as_malformed() {
        for (var cursor : new String[] {"", "!", "AA", "AAAA", "YQ", "YQpi", "x".repeat(10_000)}) {
            var refused = refusal(() -> story.ask(new ListPosts(10, cursor), PostsView.class));

            assertThat(refused.code()).as(cursor).isEqualTo(RefusalCode.MALFORMED);
        }
    }

    @Test
    void a_cursor_is_looked_at_even_where_there_is_nothing_to_page_through() {
        var fitsNothing = new CandidateId(new Scene(story).candidate());
        var query = new FindVacanciesFor(fitsNothing, false, false, 10, "!");

        assertThat(refusal(() -> story.ask(query, CandidateMatchesView.class)).code())
                .isEqualTo(RefusalCode.MALFORMED);
    }

    @Test
    void a_limit_out_of_range_is_refused_as_malformed() {
        for (int limit : new int[] {-1, 0, 501, Integer.MAX_VALUE}) {
            var refused = refusal(() -> story.ask(new ListPosts(limit, null), PostsView.class));

            assertThat(refused.code()).isEqualTo(RefusalCode.MALFORMED);
        }
    }

    @Test
    void operators_see_how_far_each_group_is_and_which_has_stopped() {
        new Scene(story).plannedPost("P-seen");
        readmodel.awaitAll();
        // What is kept in memory is named as well and comes a moment after the tables.
        await().untilAsserted(this::allAreThere);

        processor().shutDown();
        new Scene(story).plannedPost("P-unseen");
        var stopped = story.ask(new ListProjections(), ProjectionsView.class).items().stream()
                .filter(group -> group.processingGroup().equals(GROUP))
                .findFirst()
                .orElseThrow();
        processor().start();

        assertThat(stopped.state()).isEqualTo(ProjectionState.STOPPED);
        assertThat(stopped.lag()).isPositive();
        readmodel.awaitAll();
    }

    private void allAreThere() {
        var running = story.ask(new ListProjections(), ProjectionsView.class);
        assertThat(running.items())
                .extracting(ProjectionsView.Item::processingGroup)
                .containsAll(readmodel.groups());
        assertThat(running.items()).allSatisfy(group -> {
            assertThat(group.state()).isEqualTo(ProjectionState.RUNNING);
            assertThat(group.lag()).isZero();
            assertThat(group.position()).isGreaterThanOrEqualTo(story.position());
            assertThat(group.deadLetters()).isZero();
        });
    }

    private StreamingEventProcessor processor() {
        return axon.eventProcessingConfiguration()
                .eventProcessorByProcessingGroup(GROUP, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static RefusalDetails refusal(Runnable question) {
        var failure = catchThrowableOfType(CompletionException.class, question::run);
        assertThat(failure).hasCauseInstanceOf(QueryExecutionException.class);
        return ((QueryExecutionException) failure.getCause())
                .<RefusalDetails>getDetails()
                .orElseThrow();
    }
}
