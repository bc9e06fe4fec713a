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
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.refusal.Refusal;

/**
 * The one person whom a post is kept for.
 *
 * @param assignment how the person came to be held
 * @param offer the offer that was made on it; none so far
 * @param outcomes of the conditions that were looked into
 */
public record Allocation(
        CandidateAssigned assignment, @Nullable OfferMade offer, Map<Condition, ConditionOutcome> outcomes) {
    Allocation(CandidateAssigned assignment) {
        this(assignment, null, Map.of());
    }

    Allocation with(OfferMade made) {
        return new Allocation(assignment, made, outcomes);
    }

    Allocation with(Condition condition, ConditionOutcome outcome) {
        Map<Condition, ConditionOutcome> known = new EnumMap<>(Condition.class);
        known.putAll(outcomes);
        known.put(condition, outcome);
        return new Allocation(assignment, offer, known);
    }

    public UUID candidateId() {
        return assignment.candidateId();
    }

    public UUID requisitionId() {
        return assignment.requisitionId();
    }

    OfferMade openOffer() {
        return Objects.requireNonNull(offer, "no offer was made");
    }

    /**
     * Whether the outcome would be news.
     *
     * @throws Refusal with {@code MALFORMED} if the template of the requisition does not name the condition
     */
    boolean lacks(Condition condition, ConditionOutcome outcome) {
        if (!assignment.conditions().contains(condition)) {
            throw Refusal.of(
                    MALFORMED,
                    "Not a condition of this appointment",
                    Map.of(
                            "conditions",
                            assignment.conditions().stream().map(Enum::name).toList()));
        }
        return outcomes.get(condition) != outcome;
    }

    /** Conditions of the template that are not satisfied (SE-08, SE-09). */
    List<Condition> outstanding() {
        var satisfied = outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue() == ConditionOutcome.SATISFIED)
                .map(Map.Entry::getKey)
                .toList();
        return ConditionPolicy.outstanding(assignment.conditions(), satisfied);
    }

    /** @param number counts the assignments of the post */
    static CandidateAssigned assigned(
            AssignToPost command, int number, LocalDate holdUntil, Verdict verdict, List<Condition> conditions) {
        return new CandidateAssigned(
                command.postId().value(),
                command.candidateId().value(),
                command.requisitionId().value(),
                number,
                Objects.requireNonNull(verdict.listedSlot(), "a fitting verdict names its slot"),
                verdict.lowerGrade(),
                holdUntil,
                conditions,
                verdict.policyVersion(),
                Personal.of(verdict));
    }
}
