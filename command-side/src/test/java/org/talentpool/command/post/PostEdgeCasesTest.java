package org.talentpool.command.post;

import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;
import static org.talentpool.kernel.sample.PostSample.aPlannedPost;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.toPlan;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.ANOTHER_POST;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.post.PostCommand.OpenVacancy;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.post.PostId;

/** One post that arrives twice, and two posts of one requisition. */
class PostEdgeCasesTest {
    @RegisterExtension
    final PostFixture decisions = new PostFixture();

    @Test
    void the_same_post_in_a_second_language_is_named_as_taken() {
        decisions
                .given(aPlannedPost().events())
                .when(planned(POST, "Assistant(e), budget", toPlan().gradeSlot()))
                .expectRefusal(ALREADY_EXISTS)
                .expectFacts(Map.of("id", POST.value().toString()));
    }

    @Test
    void one_requisition_serves_several_posts() {
        decisions
                .given(anEstablishedList().events(), anOpenPost().events())
                .when(planned(ANOTHER_POST, "Assistant, finance", GradeSlot.of("G5/G8")))
                .event(PostPlanned.class);
        decisions
                .settled()
                .when(new OpenVacancy(ANOTHER_POST, List.of(REQUISITION), null))
                .event(VacancyOpened.class);
    }

    private static PlanPost planned(PostId id, String title, GradeSlot slot) {
        var post = toPlan();
        return new PlanPost(
                id,
                post.number(),
                title,
                post.division(),
                slot,
                post.profile(),
                post.regime(),
                post.funded(),
                post.plannedStart(),
                post.criteria(),
                null);
    }
}
