package org.talentpool.command.post;

import static org.talentpool.kernel.refusal.RefusalCode.AGE_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.CONSENT_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.GRADE_NOT_ALLOWED;
import static org.talentpool.kernel.refusal.RefusalCode.OFFER_LAPSED;

import java.time.LocalDate;
import java.util.Map;
import org.talentpool.command.candidate.PoolEntry;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.contract.ContractPolicy;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradePolicy;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostState;
import org.talentpool.kernel.refusal.Refusal;

/** What an offer and the appointment that follows from it must keep to, but for its conditions. */
@Applies({"TW-01", "TW-05", "TW-06", "PO-05", "EL-03"})
final class OfferRules {
    private OfferRules() {}

    static void check(
            OfferContract offer, PostPlanned plan, Allocation held, PoolEntry candidate, PoliciesInForce inForce) {
        var today = inForce.day();
        if (today.isAfter(held.holdUntil())) {
            throw Refused.overSince(PostState.HELD, "holdUntil", held.holdUntil());
        }
        if (offer.answerBy().isBefore(today)) {
            throw Refused.tooEarly("answerBy", offer.answerBy(), today);
        }
        gradeMustBeAllowed(offer, plan, held.assignment(), candidate.standing());
        lowerGradeNeedsConsent(offer, held.assignment());
        ageMustBeEligible(candidate, offer.startsOn(), inForce);
    }

    /** The starting grade of the post (TW-01, TW-05), and never one above what the candidate is listed for (PO-05). */
    private static void gradeMustBeAllowed(
            OfferContract offer, PostPlanned plan, CandidateAssigned assignment, Standing standing) {
        var circumstance = offer.circumstance();
        var allowed =
                GradePolicy.allowedGrades(plan.gradeSlot(), standing, circumstance != null && !circumstance.isBlank());
        if (!allowed.contains(offer.grade())) {
            throw Refusal.byRule(
                    GRADE_NOT_ALLOWED,
                    GradePolicy.twinRule(standing),
                    "Not a grade to start at",
                    Map.of("allowed", allowed.stream().map(Grade::name).toList()));
        }
        if (!offer.grade().isNotAbove(assignment.listedSlot().higher())) {
            throw Refusal.byRule(
                    GRADE_NOT_ALLOWED,
                    "PO-05",
                    "Above the listed grade",
                    Map.of("listed", assignment.listedSlot().toString()));
        }
    }

    private static void lowerGradeNeedsConsent(OfferContract offer, CandidateAssigned assignment) {
        if (assignment.lowerGrade() && offer.consentGivenOn() == null) {
            throw Refusal.byRule(
                    CONSENT_MISSING,
                    "PO-05",
                    "Below the listed grade",
                    Map.of("listed", assignment.listedSlot().toString()));
        }
    }

    static ContractTerms terms(
            PostPlanned plan, PoolEntry candidate, Grade grade, LocalDate startsOn, PoliciesInForce inForce) {
        return ContractPolicy.terms(plan.regime(), candidate.standing(), plan.gradeSlot(), grade, startsOn, inForce);
    }

    /** EL-03, judged for the first day in the post. */
    static void ageMustBeEligible(PoolEntry candidate, LocalDate startsOn, PoliciesInForce inForce) {
        if (!candidate.eligibility(inForce, startsOn).age()) {
            throw Refusal.byRule(
                    AGE_NOT_ELIGIBLE, "EL-03", "Not of the age for the post", Map.of("on", startsOn.toString()));
        }
    }

    static void mustNotHaveLapsed(OfferMade offer) {
        if (Today.inBrussels().isAfter(offer.answerBy())) {
            throw Refusal.of(
                    OFFER_LAPSED,
                    "The time to answer is over",
                    Map.of("answerBy", offer.answerBy().toString()));
        }
    }
}
