package org.talentpool.command.requisition;

import static org.talentpool.kernel.refusal.RefusalCode.EXTENSION_AFTER_EXPIRY;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.requisition.RequisitionCommand.EstablishReserveList;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExpired;
import org.talentpool.kernel.requisition.RequisitionState;

/** How long a reserve list counts, and when that may be changed. */
@Applies({"PO-09", "PO-12"})
class ListDates {
    /** Longest time that a list may give its listings. */
    static final int MOST_MONTHS = 120;

    private ListTerm term = ListTerm.BY_POLICY;
    private @Nullable LocalDate toldOver;

    void evolve(ReserveListEstablished event) {
        term = new ListTerm(event.validUntil(), event.validityMonths());
    }

    void moveEnd(LocalDate validUntil) {
        term = new ListTerm(validUntil, term.validityMonths());
    }

    void evolve(ReserveListExpired event) {
        toldOver = event.validUntil();
    }

    ListTerm term() {
        return term;
    }

    @Nullable
    LocalDate validUntil() {
        return term.validUntil();
    }

    /** A last day for all, or a number of months for each. */
    static void mustBeOneTerm(EstablishReserveList command) {
        var months = command.validityMonths();
        if (months == null) {
            return;
        }
        if (command.validUntil() != null || months < 1 || months > MOST_MONTHS) {
            throw Refusal.of(
                    MALFORMED, "Names a last day or months from 1 to " + MOST_MONTHS, Map.of("validityMonths", months));
        }
    }

    void mustBeExtendableTo(LocalDate newEnd) {
        var until = validUntil();
        if (until != null && isOver()) {
            throw Refusal.byRule(
                    EXTENSION_AFTER_EXPIRY, "PO-12", "The list has expired", Map.of("validUntil", until.toString()));
        }
        if (until != null && !newEnd.isAfter(until)) {
            throw Refused.tooEarly("validUntil", newEnd, until.plusDays(1));
        }
        mustNotBeOver(newEnd);
    }

    /** @return the day on which it ended, inclusive */
    LocalDate mustBeOver(RequisitionState state) {
        if (!isOver()) {
            throw Refused.wrongState(state);
        }
        return Objects.requireNonNull(validUntil(), "what is over names its end");
    }

    static void mustNotBeOver(LocalDate until) {
        if (until.isBefore(Today.inBrussels())) {
            throw Refused.tooEarly("validUntil", until, Today.inBrussels());
        }
    }

    /** Whether the end that the list names is over and nobody has said so. */
    boolean isOverUntold() {
        return isOver() && !Objects.equals(toldOver, validUntil());
    }

    private boolean isOver() {
        var until = validUntil();
        return until != null && Today.inBrussels().isAfter(until);
    }
}
