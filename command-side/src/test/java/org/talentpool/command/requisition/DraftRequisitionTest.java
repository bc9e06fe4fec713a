package org.talentpool.command.requisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;
import static org.talentpool.kernel.sample.RequisitionSample.aDraft;
import static org.talentpool.kernel.sample.RequisitionSample.toDraft;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Decisions;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;

class DraftRequisitionTest {
    @RegisterExtension
    final Decisions decisions = new Decisions();

    @BeforeEach
    void draft() {
        decisions.handler(
                new Drafting(decisions.aggregates(), decisions.repository(Requisition.class), decisions.policies()));
    }

    @Test
    void a_requisition_begins_as_a_draft() {
        decisions.when(toDraft()).expectEvents(aDraft().events().toArray());
    }

    @Test
    void a_draft_that_names_no_conditions_has_those_of_the_template_in_force() {
        var drafted = decisions.when(toDraftWith(null)).event(RequisitionDrafted.class);
        assertThat(drafted.conditions()).isEqualTo(IN_FORCE.conditions().template());
    }

    @Test
    void an_explicit_list_stays_as_it_is_given() {
        var older = List.of(Condition.SECURITY_CLEARANCE, Condition.MEDICAL);
        assertThat(decisions
                        .when(toDraftWith(older))
                        .event(RequisitionDrafted.class)
                        .conditions())
                .isEqualTo(older);
    }

    @Test
    void an_empty_list_asks_for_nothing() {
        assertThat(decisions
                        .when(toDraftWith(List.of()))
                        .event(RequisitionDrafted.class)
                        .conditions())
                .isEmpty();
    }

    @Test
    void an_id_is_not_taken_twice() {
        decisions
                .given(aDraft().events())
                .when(toDraft())
                .expectRefusal(ALREADY_EXISTS)
                .expectFacts(Map.of("id", REQUISITION.value().toString()));
    }

    private static DraftRequisition toDraftWith(@Nullable List<Condition> conditions) {
        var draft = toDraft();
        return new DraftRequisition(
                draft.requisitionId(),
                draft.number(),
                draft.title(),
                draft.profiles(),
                draft.gradeSlots(),
                draft.closesOn(),
                draft.criteria(),
                conditions);
    }
}
