package org.talentpool.query.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAnnounced;
import org.talentpool.kernel.privacy.PrivacyEvent.RetentionEnded;
import org.talentpool.kernel.privacy.PrivacyEvent.RetentionJudged;
import org.talentpool.kernel.privacy.PrivacyQuery.GetRetention;
import org.talentpool.kernel.privacy.RetentionOutcome;
import org.talentpool.kernel.privacy.RetentionView;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

@WithAnswers
class RetentionAnswersIT {
    private static final LocalDate SINCE = LocalDate.parse("2026-12-31");
    private static final LocalDate UNTIL = LocalDate.parse("2028-12-31");

    @Autowired
    Story story;

    @Test
    void it_tells_which_time_runs_since_when_and_when_it_ends() {
        var person = new Scene(story).candidate();
        var question = new GetRetention(new CandidateId(person));
        var unjudged = story.ask(question, RetentionView.class);
        assertThat(unjudged).isNotNull();
        assertThat(unjudged.outcome()).isNull();

        story.tell(new RetentionJudged(person, RetentionOutcome.LISTED, SINCE, UNTIL, false, "2025.1"));
        assertThat(story.ask(question, RetentionView.class))
                .returns(RetentionOutcome.LISTED, RetentionView::outcome)
                .returns(SINCE, RetentionView::lastUsedOn)
                .returns(UNTIL, RetentionView::keptUntil)
                .returns("2025.1", RetentionView::policyVersion)
                .returns(null, RetentionView::erasedAfter);

        story.tell(new ErasureAnnounced(person, UNTIL, UNTIL.plusDays(5)), new RetentionEnded(person, UNTIL));
        assertThat(story.ask(question, RetentionView.class))
                .returns(UNTIL.plusDays(5), RetentionView::erasedAfter)
                .matches(view -> view.announcedAt() != null);

        story.tell(new RetentionJudged(person, RetentionOutcome.IN_USE, null, null, true, "2025.1"));
        assertThat(story.ask(question, RetentionView.class))
                .returns(RetentionOutcome.IN_USE, RetentionView::outcome)
                .returns(true, RetentionView::held)
                .returns(null, RetentionView::announcedAt);
    }

    @Test
    void of_nobody_there_is_nothing() {
        assertThat(story.ask(new GetRetention(new CandidateId(UUID.randomUUID())), RetentionView.class))
                .isNull();
    }
}
