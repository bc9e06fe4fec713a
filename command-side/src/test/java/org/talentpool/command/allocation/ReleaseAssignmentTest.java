package org.talentpool.command.allocation;

import static org.talentpool.command.allocation.AllocationFixture.ended;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.post.PostCommand.ReleaseAssignment;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;

class ReleaseAssignmentTest {
    private static final ReleaseAssignment RELEASE = new ReleaseAssignment(POST);

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    void post_and_candidate_are_free_again() {
        decisions
                .whenBound(aHeldPost(), RELEASE)
                .expectEvents(
                        new AssignmentReleased(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1),
                        ended(CommitmentEnd.RELEASED));
    }

    @Test
    void an_open_post_has_nobody_to_release() {
        decisions.givenFree(anOpenPost()).when(RELEASE).expectRefusal(WRONG_STATE);
    }

    @Test
    void an_offer_must_be_retracted_instead() {
        decisions.whenBound(anOfferedPost(), RELEASE).expectRefusal(WRONG_STATE);
    }
}
