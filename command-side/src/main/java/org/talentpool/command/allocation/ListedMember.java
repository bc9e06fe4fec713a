package org.talentpool.command.allocation;

import static org.talentpool.kernel.refusal.RefusalCode.AGE_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.CRITERIA_NOT_MET;
import static org.talentpool.kernel.refusal.RefusalCode.MEMBERSHIP_EXPIRED;
import static org.talentpool.kernel.refusal.RefusalCode.MEMBER_PAUSED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_LISTED;

import java.util.List;
import java.util.Map;
import org.talentpool.command.candidate.PoolEntry;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.requisition.ReserveList;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.matching.ListValidity;
import org.talentpool.kernel.matching.MatchPolicy;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.refusal.Refusal;

/** A candidate with the one membership that an assignment draws on, judged as the match query judges. */
@Applies({"EL-01", "EL-03", "PO-03", "PO-09"})
record ListedMember(PoolEntry entry, Membership membership) {

    /** @throws Refusal with {@code NOT_LISTED} if the candidate is not on that list or it is not established */
    static ListedMember of(PoolEntry entry, ReserveList list) {
        var listing = entry.listing();
        if (listing == null || !list.established()) {
            throw notListed(list.requisitionId());
        }
        return new ListedMember(
                entry,
                new Membership(
                        listing.requisitionId(),
                        listing.profiles(),
                        listing.gradeSlots(),
                        listing.notifiedOn(),
                        listing.evidence().orElse(MembershipEvidence.NONE),
                        true,
                        list.term()));
    }

    Standing standing() {
        return entry.standing();
    }

    /**
     * The verdict of the match policy, which fits.
     *
     * @throws Refusal with the first code that applies, in the order of the public contract
     */
    Verdict judgeFor(Vacancy vacancy, PoliciesInForce inForce) {
        mustBeUsableFor(vacancy, inForce);
        entry.mustNotBeIneligible();
        var member = asPoolMember();
        if (member.isPausedOn(inForce.day())) {
            throw Refusal.of(MEMBER_PAUSED, "The member has paused");
        }
        entry.mustBeFree();
        var eligibility = entry.eligibility(inForce, vacancy.plannedStart());
        mustBeEligible(eligibility);
        var verdict = MatchPolicy.judge(member, membership, vacancy, eligibility, inForce);
        if (!verdict.fits()) {
            throw Refusal.of(CRITERIA_NOT_MET, "Criteria are not met", Map.of("failed", verdict.failed()));
        }
        return verdict;
    }

    private void mustBeUsableFor(Vacancy vacancy, PoliciesInForce inForce) {
        if (!vacancy.requisitionIds().contains(membership.requisitionId())) {
            throw notListed(membership.requisitionId());
        }
        if (!ListValidity.isValid(membership, inForce)) {
            throw Refusal.byRule(
                    MEMBERSHIP_EXPIRED,
                    "PO-09",
                    "The membership has expired",
                    Map.of(
                            "validUntil",
                            ListValidity.validUntil(membership, inForce).toString()));
        }
    }

    private static void mustBeEligible(Eligibility eligibility) {
        if (!eligibility.nationality()) {
            throw Refused.notANational();
        }
        if (!eligibility.age()) {
            throw Refusal.byRule(AGE_NOT_ELIGIBLE, "EL-03", "Not of the age at the planned start", Map.of());
        }
    }

    private PoolMember asPoolMember() {
        var pause = entry.pause();
        return new PoolMember(
                entry.candidateId(),
                entry.qualifications(),
                List.of(membership),
                pause != null,
                pause == null ? null : pause.until(),
                null,
                entry.ineligible());
    }

    private static Refusal notListed(Object requisitionId) {
        return Refusal.of(
                NOT_LISTED, "Not on a list that may be used", Map.of("requisitionId", requisitionId.toString()));
    }
}
