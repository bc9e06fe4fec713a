package org.talentpool.command.requisition;

import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;
import static org.talentpool.kernel.sample.RequisitionSample.aDraft;
import static org.talentpool.kernel.sample.RequisitionSample.toDraft;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Decisions;

class DraftRequisitionTest {
    @RegisterExtension
    final Decisions decisions = new Decisions();

    @BeforeEach
    void draft() {
        decisions.handler(new Drafting(decisions.aggregates(), decisions.repository(Requisition.class)));
    }

    @Test
    void a_requisition_begins_as_a_draft() {
        decisions.when(toDraft()).expectEvents(aDraft().events().toArray());
    }

    @Test
    void an_id_is_not_taken_twice() {
        decisions
                .given(aDraft().events())
                .when(toDraft())
                .expectRefusal(ALREADY_EXISTS)
                .expectFacts(Map.of("id", REQUISITION.value().toString()));
    }
}
