package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.matching.Criterion;
import org.talentpool.kernel.matching.FailedCriteriaView;
import org.talentpool.kernel.matching.FailedCriteriaView.Item;
import org.talentpool.kernel.matching.FailedCriteriaView.Part;
import org.talentpool.kernel.matching.MatchQuery.CountFailed;
import org.talentpool.kernel.post.PostId;
import org.talentpool.query.WithAnswers;

/** What keeps the members of a list out of its vacancy. */
@WithAnswers
class FailedCriteriaIT extends MatchingScene {
    @Test
    void whoever_is_listed_is_counted_once_for_each_criterion_that_fails() {
        listed(QUALIFICATIONS, EVIDENCE, NOTIFIED_ON);
        listed(QUALIFICATIONS, MembershipEvidence.NONE, NOTIFIED_ON);
        listed(Qualifications.NONE, MembershipEvidence.NONE, NOTIFIED_ON);
        scene.member(scene.establishedList(VALID_UNTIL));

        var counts = count(post);

        assertThat(counts.listed()).isEqualTo(3);
        assertThat(counts.pooled()).isEqualTo(3);
        assertThat(counts.fitting()).isEqualTo(1);
        assertThat(counts.near()).isEqualTo(1);
        assertThat(counts.items())
                .extracting(Item::criterion, Item::failing, Item::notEvidenced, Item::only)
                .containsExactly(
                        tuple(Criterion.EDUCATION, 1, 1, 0),
                        tuple(Criterion.EXPERIENCE, 1, 1, 0),
                        tuple(Criterion.LANGUAGES, 2, 1, 1),
                        tuple(Criterion.SKILLS, 1, 1, 0));
        assertThat(counts.items().get(2).parts()).containsExactly(new Part("en V", 1), new Part("fr III", 2));
    }

    @Test
    void members_that_are_appointed_are_no_longer_counted() {
        var appointed = scene.member(list);
        scene.filledPost(appointed, list);

        assertThat(count(post).listed()).isZero();
        assertThat(count(post).items()).isEmpty();
    }

    @Test
    void a_post_without_a_vacancy_has_no_counts() {
        var planned = scene.plannedPost("P-without-vacancy");
        assertThat(count(planned)).isNull();
    }

    private FailedCriteriaView count(UUID vacancy) {
        return story.ask(new CountFailed(new PostId(vacancy)), FailedCriteriaView.class);
    }
}
