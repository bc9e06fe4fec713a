package org.talentpool.command.requisition;

import static org.talentpool.command.decision.RefusedWith.refusedWith;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.RequisitionSample.aDraft;
import static org.talentpool.kernel.sample.RequisitionSample.aPublishedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.aRequisitionWithoutCriteria;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.junit.jupiter.api.Test;
import org.talentpool.kernel.requisition.RequisitionCommand.FixCriteria;
import org.talentpool.kernel.requisition.RequisitionEvent.CriteriaFixed;

class FixCriteriaTest extends RequisitionFixture {
    private final FixCriteria fix = new FixCriteria(REQUISITION, CRITERIA);

    @Test
    void a_published_notice_without_criteria_gets_them() {
        given(aRequisitionWithoutCriteria().events())
                .when(fix)
                .expectEvents(new CriteriaFixed(REQUISITION.value(), CRITERIA));
    }

    @Test
    void fixed_criteria_stay() {
        given(aPublishedRequisition().events())
                .when(fix)
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }

    @Test
    void a_draft_has_its_criteria_fixed_by_publication() {
        given(aDraft().events())
                .when(fix)
                .expectException(refusedWith(WRONG_STATE))
                .expectNoEvents();
    }
}
