package org.talentpool.command.requisition;

import static org.talentpool.command.decision.RefusedWith.refusedWith;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.RequisitionSample.aDraft;
import static org.talentpool.kernel.sample.RequisitionSample.aPublishedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.aRequisitionWithoutCriteria;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.talentpool.kernel.requisition.RequisitionCommand.PublishRequisition;
import org.talentpool.kernel.requisition.RequisitionEvent.CriteriaFixed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionPublished;

class PublishRequisitionTest extends RequisitionFixture {
    private final PublishRequisition publish = new PublishRequisition(REQUISITION);

    @Test
    void publication_fixes_the_criteria_of_the_notice() {
        given(aDraft().events())
                .when(publish)
                .expectEvents(
                        new RequisitionPublished(REQUISITION.value()),
                        new CriteriaFixed(REQUISITION.value(), CRITERIA));
    }

    @Test
    void a_notice_without_criteria_fixes_none() {
        given(aRequisitionWithoutCriteria().events().subList(0, 1))
                .when(publish)
                .expectEvents(new RequisitionPublished(REQUISITION.value()));
    }

    @Test
    void it_is_published_once() {
        given(aPublishedRequisition().events())
                .when(publish)
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }
}
