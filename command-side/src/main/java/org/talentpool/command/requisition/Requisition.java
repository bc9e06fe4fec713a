package org.talentpool.command.requisition;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.refusal.RefusalCode.CLOSING_DATE_PASSED;
import static org.talentpool.kernel.refusal.RefusalCode.CRITERIA_NOT_FIXED;
import static org.talentpool.kernel.refusal.RefusalCode.EXTENSION_AFTER_EXPIRY;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_IN_REQUISITION;
import static org.talentpool.kernel.requisition.RequisitionState.CANCELLED;
import static org.talentpool.kernel.requisition.RequisitionState.CLOSED;
import static org.talentpool.kernel.requisition.RequisitionState.DRAFT;
import static org.talentpool.kernel.requisition.RequisitionState.LIST_ESTABLISHED;
import static org.talentpool.kernel.requisition.RequisitionState.PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionCommand.CancelRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.CloseRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.EstablishReserveList;
import org.talentpool.kernel.requisition.RequisitionCommand.ExtendReserveList;
import org.talentpool.kernel.requisition.RequisitionCommand.FixCriteria;
import org.talentpool.kernel.requisition.RequisitionCommand.PublishRequisition;
import org.talentpool.kernel.requisition.RequisitionEvent.CriteriaFixed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionCancelled;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionClosed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionPublished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
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
    private @Nullable LocalDate validUntil;

    Requisition() {}

    Requisition(DraftRequisition command) {
        apply(new RequisitionDrafted(
                command.requisitionId().value(),
                command.number(),
                command.title(),
                command.profiles(),
                command.gradeSlots(),
                command.closesOn(),
                command.criteria(),
                command.conditions()));
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
        apply(new ReserveListEstablished(id.value(), command.validUntil()));
    }

    @EventSourcingHandler
    void evolve(ReserveListEstablished event) {
        state = LIST_ESTABLISHED;
        validUntil = event.validUntil();
    }

    /** Extends a list that still counts (PO-12); without a named end so far, it gets one. */
    @CommandHandler
    void decide(ExtendReserveList command) {
        mustBe(LIST_ESTABLISHED);
        LocalDate until = validUntil;
        if (until != null && Today.inBrussels().isAfter(until)) {
            throw Refusal.byRule(
                    EXTENSION_AFTER_EXPIRY, "PO-12", "The list has expired", Map.of("validUntil", until.toString()));
        }
        if (until != null && !command.validUntil().isAfter(until)) {
            throw Refused.tooEarly("validUntil", command.validUntil(), until.plusDays(1));
        }
        mustNotBeOver(command.validUntil());
        apply(new ReserveListExtended(id.value(), until, command.validUntil()));
    }

    @EventSourcingHandler
    void evolve(ReserveListExtended event) {
        validUntil = event.validUntil();
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

    public ReserveList reserveList() {
        return new ReserveList(id.value(), state == LIST_ESTABLISHED, ListTerm.until(validUntil), draft.conditions());
    }

    private static <T> void mustName(String what, List<T> named, List<T> wanted) {
        if (!named.containsAll(wanted)) {
            throw Refusal.of(
                    NOT_IN_REQUISITION,
                    "Not in the requisition",
                    Map.of(what, named.stream().map(Object::toString).toList()));
        }
    }

    private static void mustNotBeOver(LocalDate until) {
        if (until.isBefore(Today.inBrussels())) {
            throw Refused.tooEarly("validUntil", until, Today.inBrussels());
        }
    }

    private void mustBe(RequisitionState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw Refused.wrongState(state);
        }
    }
}
