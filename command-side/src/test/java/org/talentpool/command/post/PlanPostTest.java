package org.talentpool.command.post;

import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;
import static org.talentpool.kernel.sample.PostSample.aPlannedPost;
import static org.talentpool.kernel.sample.PostSample.toPlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanPostTest {
    @RegisterExtension
    final PostFixture decisions = new PostFixture();

    @Test
    void a_post_is_planned() {
        decisions.when(toPlan()).expectEvents(aPlannedPost().events().toArray());
    }

    @Test
    void an_id_is_not_taken_twice() {
        decisions.given(aPlannedPost().events()).when(toPlan()).expectRefusal(ALREADY_EXISTS);
    }
}
