package org.talentpool.command.post;

import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ConditionPolicy;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.refusal.Refusal;

/**
 * The one person whom a post is kept for.
 *
 * @param assignment how the person came to be held
 * @param extension of the hold; none so far
 * @param offer the offer that was made on it; none so far
 * @param recorded what was found of the conditions that were looked into
 * @param firm whether that offer is firm, else conditional (SE-11)
 */
public record Allocation(
        CandidateAssigned assignment,
        @Nullable HoldExtended extension,
        @Nullable OfferMade offer,
        Map<Condition, ConditionRecorded> recorded,
        boolean firm) {
    Allocation(CandidateAssigned assignment) {
        this(assignment, null, null, Map.of(), false);
    }

    Allocation with(HoldExtended extended) {
        return new Allocation(assignment, extended, offer, recorded, firm);
    }

    Allocation with(OfferMade made) {
        return new Allocation(assignment, extension, made, recorded, false);
    }

    Allocation with(ConditionRecorded found) {
        Map<Condition, ConditionRecorded> known = new EnumMap<>(Condition.class);
        known.putAll(recorded);
        known.put(found.condition(), found);
        return new Allocation(assignment, extension, offer, known, firm);
    }

    Allocation firm(boolean now) {
        return new Allocation(assignment, extension, offer, recorded, now);
    }

    public UUID candidateId() {
        return assignment.candidateId();
    }

    public UUID requisitionId() {
        return assignment.requisitionId();
    }

    /** Present last day of the hold, inclusive. */
    public LocalDate holdUntil() {
        return extension == null ? assignment.holdUntil() : extension.holdUntil();
    }

    /** Whether the post is graded below the listed slot (PO-04). */
    public boolean isBelowListing() {
        return assignment.lowerGrade();
    }

    OfferMade openOffer() {
        return Objects.requireNonNull(offer, "no offer was made");
    }

    boolean lacks(ConditionRecorded found) {
        return !found.equals(recorded.get(found.condition()));
    }

    /**
     * What is no condition of this appointment cannot be satisfied or refused.
     *
     * @throws Refusal with {@code MALFORMED} if the template of the requisition does not name the condition
     */
    void mustName(Condition condition) {
        if (!assignment.conditions().contains(condition)) {
            throw Refusal.of(
                    MALFORMED,
                    "Not a condition of this appointment",
                    Map.of(
                            "conditions",
                            assignment.conditions().stream().map(Enum::name).toList()));
        }
    }

    /** Conditions of the template that are not satisfied (SE-08, SE-09). */
    List<Condition> outstanding() {
        var satisfied = recorded.values().stream()
                .filter(found -> found.outcome() == ConditionOutcome.SATISFIED)
                .map(ConditionRecorded::condition)
                .toList();
        return ConditionPolicy.outstanding(assignment.conditions(), satisfied);
    }
}
