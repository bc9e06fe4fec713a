package org.talentpool.query.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.ScoringView;
import org.talentpool.kernel.matching.TieBreak;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.post.PostQuery.GetPost;
import org.talentpool.kernel.post.PostView;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** A post publishes by what the members of its vacancy are ordered. */
@WithAnswers
class PostScoringIT {
    private static final Scoring BY_DATE =
            new Scoring("2026.7", List.of(TieBreak.NOTIFICATION_DATE, TieBreak.CANDIDATE_ID));

    @Autowired
    Story story;

    @Test
    void it_is_published_from_the_opening_on_and_stays_so_when_the_vacancy_is_closed() {
        var scene = new Scene(story);
        var post = scene.plannedPost("P-" + UUID.randomUUID());
        assertThat(scoring(post)).isNull();

        story.tell(new VacancyOpened(post, List.of(scene.establishedList(VALID_UNTIL)), CRITERIA, null, BY_DATE));
        assertThat(scoring(post))
                .isEqualTo(new ScoringView(
                        "2026.7",
                        List.of(new ScoringView.Part("BUDGETING", 3), new ScoringView.Part("de", 1)),
                        BY_DATE.tieBreaks()));

        story.tell(new VacancyClosed(post));
        assertThat(scoring(post)).isEqualTo(ScoringView.of(BY_DATE, CRITERIA));
    }

    private ScoringView scoring(UUID post) {
        return story.ask(new GetPost(new PostId(post)), PostView.class).scoring();
    }
}
