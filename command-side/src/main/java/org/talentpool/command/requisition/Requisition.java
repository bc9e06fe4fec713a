package org.talentpool.command.requisition;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.refusal.RefusalCode.CLOSING_DATE_PASSED;
import static org.talentpool.kernel.refusal.RefusalCode.CRITERIA_NOT_FIXED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_IN_REQUISITION;
import static org.talentpool.kernel.requisition.RequisitionState.CANCELLED;
import static org.talentpool.kernel.requisition.RequisitionState.CLOSED;
import static org.talentpool.kernel.requisition.RequisitionState.DRAFT;
import static org.talentpool.kernel.requisition.RequisitionState.LIST_ESTABLISHED;
import static org.talentpool.kernel.requisition.RequisitionState.PUBLISHED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.command.decision.Authority;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionCommand.CancelRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.CloseRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.EstablishReserveList;
import org.talentpool.kernel.requisition.RequisitionCommand.ExpireReserveList;
import org.talentpool.kernel.requisition.RequisitionCommand.ExtendReserveList;
import org.talentpool.kernel.requisition.RequisitionCommand.FixCriteria;
import org.talentpool.kernel.requisition.RequisitionCommand.PublishRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.ReopenReserveList;
import org.talentpool.kernel.requisition.RequisitionEvent.CriteriaFixed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionCancelled;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionClosed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionPublished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExpired;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.requisition.RequisitionState;

/** A call for applications, and the reserve list that comes of it. Other decisions read it; only its own change it. */
@Applies({"EL-09", "AU-01", "PO-12"})
@Aggregate(lockFactory = RequisitionLocks.NONE)
public class Requisition {
    @AggregateIdentifier
    private RequisitionId id;

    private RequisitionDrafted draft;
    private RequisitionState state = DRAFT;
    private boolean criteriaFixed;
    private final ListDates dates = new ListDates();

    Requisition() {}

    Requisition(DraftRequisition command, List<Condition> conditions) {
        apply(new RequisitionDrafted(
                command.requisitionId().value(),
                command.number(),
                command.title(),
                command.profiles(),
                command.gradeSlots(),
                command.closesOn(),
                command.criteria(),
                conditions));
    }

    @EventSourcingHandler
    void evolve(RequisitionDrafted event) {
        id = new RequisitionId(event.requisitionId());
        draft = event;
    }

    /** Publication fixes the criteria that the draft names; a notice without any has them fixed later. */
    @CommandHandler
    void decide(PublishRequisition command) {
        mustBe(DRAFT);
        apply(new RequisitionPublished(id.value()));
        Criteria criteria = draft.criteria();
        if (criteria != null) {
            apply(new CriteriaFixed(id.value(), criteria));
        }
    }

    @EventSourcingHandler
    void evolve(RequisitionPublished event) {
        state = PUBLISHED;
    }

    @CommandHandler
    void decide(FixCriteria command) {
        mustBe(PUBLISHED);
        if (criteriaFixed) {
            throw Refused.wrongState(state);
        }
        apply(new CriteriaFixed(id.value(), command.criteria()));
    }

    @EventSourcingHandler
    void evolve(CriteriaFixed event) {
        criteriaFixed = true;
    }

    @CommandHandler
    void decide(CloseRequisition command) {
        mustBe(PUBLISHED);
        apply(new RequisitionClosed(id.value()));
    }

    @EventSourcingHandler
    void evolve(RequisitionClosed event) {
        state = CLOSED;
    }

    @CommandHandler
    void decide(CancelRequisition command) {
        mustBe(DRAFT, PUBLISHED, CLOSED);
        apply(new RequisitionCancelled(id.value()));
    }

    @EventSourcingHandler
    void evolve(RequisitionCancelled event) {
        state = CANCELLED;
    }

    /** A list may be recorded late, even after its last day; it is then established and expired. */
    @CommandHandler
    void decide(EstablishReserveList command) {
        mustBe(CLOSED);
        ListDates.mustBeOneTerm(command);
        apply(new ReserveListEstablished(id.value(), command.validUntil(), command.validityMonths()));
    }

    @EventSourcingHandler
    void evolve(ReserveListEstablished event) {
        state = LIST_ESTABLISHED;
        dates.evolve(event);
    }

    /** Extends a list that still counts (PO-12); without a named end so far, it gets one. */
    @CommandHandler
    void decide(ExtendReserveList command) {
        mustBe(LIST_ESTABLISHED);
        dates.mustBeExtendableTo(command.validUntil());
        apply(new ReserveListExtended(id.value(), dates.validUntil(), command.validUntil()));
    }

    @EventSourcingHandler
    void evolve(ReserveListExtended event) {
        dates.moveEnd(event.validUntil());
    }

    /** The exception to PO-12, for a list whose end is over; somebody answers for it (AU-06). */
    @CommandHandler
    void decide(ReopenReserveList command, MetaData sender) {
        mustBe(LIST_ESTABLISHED);
        var ended = dates.mustBeOver(state);
        Authority.mustBeNamed(sender);
        ListDates.mustNotBeOver(command.validUntil());
        apply(new ReserveListReopened(id.value(), ended, command.validUntil()));
    }

    @EventSourcingHandler
    void evolve(ReserveListReopened event) {
        dates.moveEnd(event.validUntil());
    }

    /** Tells once that the end is over; the state follows from the dates, whether it was told or not. */
    @CommandHandler
    void decide(ExpireReserveList command) {
        var until = dates.validUntil();
        if (until != null && dates.isOverUntold()) {
            apply(new ReserveListExpired(id.value(), until));
        }
    }

    @EventSourcingHandler
    void evolve(ReserveListExpired event) {
        dates.evolve(event);
    }

    /** Applications come in while it is published, up to and including the closing day in Brussels. */
    public void mustTakeApplication(List<Profile> profiles) {
        mustBe(PUBLISHED);
        if (Today.inBrussels().isAfter(draft.closesOn())) {
            throw Refusal.of(
                    CLOSING_DATE_PASSED,
                    "Applications closed",
                    Map.of("closesOn", draft.closesOn().toString()));
        }
        mustName("profiles", draft.profiles(), profiles);
    }

    /** No screening before the yardstick is fixed (AU-01). */
    public void mustAllowScreening() {
        if (!criteriaFixed) {
            throw Refusal.byRule(CRITERIA_NOT_FIXED, "AU-01", "No criteria are fixed", Map.of());
        }
        mustBe(PUBLISHED, CLOSED, LIST_ESTABLISHED);
    }

    public void mustTakeListing(List<GradeSlot> gradeSlots) {
        mustBe(PUBLISHED, CLOSED, LIST_ESTABLISHED);
        mustName("gradeSlots", draft.gradeSlots(), gradeSlots);
    }

    /** A vacancy may be opened to the list before it is established, to plan ahead. */
    public void mustServeVacancies() {
        mustBe(PUBLISHED, CLOSED, LIST_ESTABLISHED);
    }

    /** Whether a list may come of it that has not come yet. */
    public boolean mayYetHaveList() {
        return state == PUBLISHED || state == CLOSED;
    }

    public ReserveList reserveList() {
        return new ReserveList(id.value(), state == LIST_ESTABLISHED, dates.term(), draft.conditions());
    }

    private static <T> void mustName(String what, List<T> named, List<T> wanted) {
        if (!named.containsAll(wanted)) {
            throw Refusal.of(
                    NOT_IN_REQUISITION,
                    "Not in the requisition",
                    Map.of(what, named.stream().map(Object::toString).toList()));
        }
    }

    private void mustBe(RequisitionState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw Refused.wrongState(state);
        }
    }
}
