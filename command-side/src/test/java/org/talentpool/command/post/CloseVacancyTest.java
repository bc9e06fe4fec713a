package org.talentpool.command.post;

import static org.talentpool.kernel.refusal.RefusalCode.POST_ALLOCATED;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.PostSample.aFilledPost;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.aPlannedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.Samples.POST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.post.PostCommand.CloseVacancy;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;

class CloseVacancyTest {
    private static final CloseVacancy CLOSE = new CloseVacancy(POST);
    private static final VacancyClosed CLOSED = new VacancyClosed(POST.value());

    @RegisterExtension
    final PostFixture decisions = new PostFixture();

    @Test
    void an_open_vacancy_is_closed() {
        decisions.given(anOpenPost().events()).when(CLOSE).expectEvents(CLOSED);
    }

    @Test
    void a_post_that_is_held_stays_open_to_that_person() {
        decisions.given(aHeldPost().events()).when(CLOSE).expectRefusal(POST_ALLOCATED);
    }

    @Test
    void a_filled_post_has_no_vacancy() {
        decisions.given(aFilledPost().events()).when(CLOSE).expectRefusal(POST_ALLOCATED);
    }

    @Test
    void a_planned_post_has_no_vacancy() {
        decisions.given(aPlannedPost().events()).when(CLOSE).expectRefusal(WRONG_STATE);
    }

    @Test
    void a_vacancy_is_closed_once() {
        decisions.given(anOpenPost().with(CLOSED).events()).when(CLOSE).expectRefusal(WRONG_STATE);
    }
}
