package org.talentpool.query.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.operations.DeadLetterCommand.DiscardDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetter;
import org.talentpool.kernel.operations.DeadLetterId;
import org.talentpool.kernel.operations.DeadLetterView;
import org.talentpool.kernel.operations.DeadLettersView;
import org.talentpool.kernel.operations.LetterRemedy;
import org.talentpool.kernel.operations.OperationsQuery.GetDeadLetter;
import org.talentpool.kernel.operations.OperationsQuery.ListDeadLetters;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.operations.ProcessingGroupId;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.kernel.post.PostEvent.FundingConfirmed;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.post.PostQuery.GetPost;
import org.talentpool.kernel.post.PostView;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** One table takes no poisoned posts for a while. */
@WithAnswers
class DeadLettersIT {
    private static final String GROUP = "projection-post";

    @Autowired
    Story story;

    @Autowired
    JdbcClient database;

    @Autowired
    CommandGateway commands;

    @Autowired
    Readmodel readmodel;

    private UUID post = UUID.randomUUID();

    @BeforeEach
    void poison() {
        database.sql("alter table readmodel.post add constraint poison check (number not like 'POISON%') not valid")
                .update();
        post = new Scene(story).plannedPost("POISON " + UUID.randomUUID());
        await().atMost(Duration.ofSeconds(30)).until(() -> letters(GROUP).size() == 1);
        story.tell(new FundingConfirmed(post));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> letters(GROUP).getFirst().waiting() == 1);
    }

    /** What a test has discarded comes back by a rebuild, so that others find what is live equal to what is rebuilt. */
    @AfterEach
    void mend() {
        database.sql("alter table readmodel.post drop constraint if exists poison")
                .update();
        readmodel.rebuild(Set.of(GROUP));
        readmodel.awaitAll();
    }

    private List<DeadLettersView.Item> letters(@Nullable String group) {
        return asked(new ListDeadLetters(group, 100, null), DeadLettersView.class)
                .items();
    }

    private <T> T asked(Object query, Class<T> answer) {
        return Objects.requireNonNull(story.ask(query, answer));
    }

    private DeadLetterView explained(UUID letter) {
        return asked(new GetDeadLetter(new DeadLetterId(letter), 100, null), DeadLetterView.class);
    }

    @Test
    void a_sequence_is_told_by_the_letter_at_its_head_without_its_payload() {
        var letter = letters(null).getFirst();

        assertThat(letter.processingGroup()).isEqualTo(GROUP);
        assertThat(letter.sequence()).isEqualTo("post:" + post);
        assertThat(letter.stream()).isEqualTo("post:" + post);
        assertThat(letter.eventType()).isEqualTo("post.PostPlanned");
        assertThat(letter.position()).isPositive();
        assertThat(letter.attempts()).isEqualTo(1);
        assertThat(letter.failures()).anyMatch(kind -> kind.contains("23514"));
        assertThat(letter.toString()).doesNotContain("POISON");
        assertThat(letters("projection-history")).isEmpty();
    }

    @Test
    void pages_follow_each_other() {
        new Scene(story).plannedPost("POISON 2");
        await().atMost(Duration.ofSeconds(30)).until(() -> letters(GROUP).size() == 2);

        var first = asked(new ListDeadLetters(null, 1, null), DeadLettersView.class);
        var second = asked(new ListDeadLetters(null, 1, first.next()), DeadLettersView.class);

        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
    }

    @Test
    void a_letter_is_explained_with_its_sequence_in_order() {
        var view = explained(letters(GROUP).getFirst().letterId());

        assertThat(view.explained().waiting()).isEqualTo(1);
        assertThat(view.explained().remedies()).containsExactly(LetterRemedy.RETRY, LetterRemedy.DISCARD);
        assertThat(view.letters())
                .extracting(DeadLetterView.Letter::eventType)
                .containsExactly("post.PostPlanned", "post.FundingConfirmed");
        var last = explained(view.letters().getLast().letterId());
        assertThat(last.explained().remedies()).contains(LetterRemedy.WAIT_FOR_FIRST);
        assertThat(last.explained().failures()).isEmpty();
    }

    @Test
    void once_the_cause_is_gone_a_retry_brings_the_answer_to_what_it_would_have_been() {
        database.sql("alter table readmodel.post drop constraint poison").update();

        commands.sendAndWait(
                new RetryDeadLetter(new DeadLetterId(letters(GROUP).getFirst().letterId())));

        var view = asked(new GetPost(new PostId(post)), PostView.class);
        assertThat(view.version()).isEqualTo(2);
        assertThat(letters(null)).isEmpty();
    }

    @Test
    void what_was_discarded_is_in_the_history_of_the_letter_and_of_its_group() {
        var letter = letters(GROUP).getFirst().letterId();
        var decision = Map.of(
                DecisionMetaData.ACTOR,
                "admin",
                DecisionMetaData.REASON_CODE,
                "OBSOLETE",
                DecisionMetaData.REASON,
                "Why");

        commands.sendAndWait(new GenericCommandMessage<>(new DiscardDeadLetter(new DeadLetterId(letter)), decision));

        for (var subject : List.of(letter, new ProcessingGroupId(GROUP).subject())) {
            var last = asked(new ListHistory(subject, 100, null), HistoryView.class)
                    .items()
                    .getLast();
            assertThat(last.type()).isEqualTo("deadletter.DeadLetterDiscarded");
            assertThat(last.actor()).isEqualTo("admin");
            assertThat(last.reasonCode()).isEqualTo("OBSOLETE");
            assertThat(last.reason()).isEqualTo("Why");
            assertThat(last.changes()).containsEntry("eventType", "post.PostPlanned");
        }
        var next = letters(GROUP).getFirst();
        assertThat(next.eventType()).isEqualTo("post.FundingConfirmed");
        assertThat(next.attempts()).isZero();
        commands.sendAndWait(new DiscardDeadLetter(new DeadLetterId(next.letterId())));
        assertThat(story.ask(new GetPost(new PostId(post)), PostView.class)).isNull();
    }

    @Test
    void a_rebuild_offers_what_was_discarded_once_more() {
        var head = new DeadLetterId(letters(GROUP).getFirst().letterId());
        commands.sendAndWait(new DiscardDeadLetter(head));
        database.sql("alter table readmodel.post drop constraint poison").update();

        readmodel.rebuild(Set.of(GROUP));
        readmodel.awaitAll();

        assertThat(asked(new GetPost(new PostId(post)), PostView.class).version())
                .isEqualTo(2);
        assertThat(letters(GROUP)).isEmpty();
    }

    @Test
    void operators_see_letters_and_ages_of_each_group() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var group = asked(new ListProjections(), ProjectionsView.class).items().stream()
                    .filter(item -> item.processingGroup().equals(GROUP))
                    .findFirst()
                    .orElseThrow();
            assertThat(group.deadLetters()).isEqualTo(2);
            assertThat(group.lag()).isZero();
            assertThat(group.oldestSeconds()).isNull();
            assertThat(group.lastSuccessSeconds()).isLessThan(10);
            assertThat(group.subject()).isEqualTo(new ProcessingGroupId(GROUP).subject());
        });
    }
}
