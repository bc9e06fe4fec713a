package org.talentpool.command.post;

import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.anOpenUnfundedPost;
import static org.talentpool.kernel.sample.Samples.POST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.post.PostCommand.ConfirmFunding;
import org.talentpool.kernel.post.PostEvent.FundingConfirmed;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;

class ConfirmFundingTest {
    private static final ConfirmFunding CONFIRM = new ConfirmFunding(POST);

    @RegisterExtension
    final PostFixture decisions = new PostFixture();

    @Test
    void pending_funding_is_confirmed() {
        decisions.given(anOpenUnfundedPost().events()).when(CONFIRM).expectEvents(new FundingConfirmed(POST.value()));
    }

    @Test
    void funding_that_is_confirmed_already_is_no_event() {
        decisions.given(anOpenPost().events()).when(CONFIRM).expectNoEvents();
    }

    @Test
    void a_closed_post_needs_no_funding() {
        decisions
                .given(anOpenUnfundedPost()
                        .with(new VacancyClosed(POST.value()))
                        .events())
                .when(CONFIRM)
                .expectRefusal(WRONG_STATE);
    }
}
