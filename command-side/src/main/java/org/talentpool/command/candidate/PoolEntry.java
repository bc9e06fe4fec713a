package org.talentpool.command.candidate;

import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_COMMITTED;
import static org.talentpool.kernel.refusal.RefusalCode.MEMBER_INELIGIBLE;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.refusal.Refusal;

/**
 * A candidate as the decisions on posts see it.
 *
 * @param listing the listing on the one list that is drawn on; none if not on it
 * @param pause the pause that was asked for last and not ended; its last day may be over
 * @param ineligible whether the candidate was declared so and not restored
 */
public record PoolEntry(
        UUID candidateId,
        Person person,
        Qualifications qualifications,
        @Nullable MembershipGained listing,
        @Nullable AvailabilityPaused pause,
        @Nullable CandidateCommitted commitment,
        boolean ineligible) {

    /**
     * Sees to it that no post is kept for the candidate.
     *
     * @throws Refusal with {@code CANDIDATE_COMMITTED}
     */
    public void mustBeFree() {
        if (commitment != null) {
            throw committed(commitment);
        }
    }

    /** @throws Refusal with {@code MEMBER_INELIGIBLE} */
    public void mustNotBeIneligible() {
        if (ineligible) {
            throw Refusal.of(MEMBER_INELIGIBLE, "The member was declared ineligible");
        }
    }

    public Eligibility eligibility(PoliciesInForce inForce, LocalDate startsOn) {
        return EligibilityPolicy.judge(person, inForce, startsOn);
    }

    public Standing standing() {
        return qualifications.standing();
    }

    static Refusal committed(CandidateCommitted commitment) {
        return Refusal.of(
                CANDIDATE_COMMITTED,
                "Held, offered or appointed",
                Map.of("postId", commitment.postId().toString()));
    }
}
