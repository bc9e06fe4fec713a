package org.talentpool.query.matching;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.matching.ListValidity;
import org.talentpool.kernel.matching.MatchPolicy;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.SimilarNature;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.query.matching.index.Gate;
import org.talentpool.query.matching.index.MatchIndex;
import org.talentpool.query.matching.index.PastIndex;

/**
 * A member with the judgement of eligibility beside it.
 *
 * @param appointed whether the member's commitment has ended in an appointment
 */
record PooledMember(PoolMember member, boolean appointed, EligibilityFacts.@Nullable Facts facts) {
    private static final Eligibility UNKNOWN = new Eligibility(false, false);

    Verdict judge(Vacancy vacancy, PoliciesInForce inForce) {
        return MatchPolicy.judge(member, vacancy, eligibility(vacancy, inForce), inForce);
    }

    /** How the member would fit by a list or a profile of similar nature; asked of whom does not fit as it is. */
    Optional<Verdict> judgeSimilar(Vacancy vacancy, PoliciesInForce inForce) {
        return appointed
                ? Optional.empty()
                : SimilarNature.judge(member, vacancy, eligibility(vacancy, inForce), inForce);
    }

    private Eligibility eligibility(Vacancy vacancy, PoliciesInForce inForce) {
        return facts == null ? UNKNOWN : facts.judge(inForce, vacancy.plannedStart());
    }

    /** Whether the member may still be won for a post from one of the vacancy's lists. */
    boolean isListedFor(Vacancy vacancy) {
        return !appointed
                && member.memberships().stream()
                        .anyMatch(membership -> vacancy.requisitionIds().contains(membership.requisitionId()));
    }

    /** Whether one of those lists is established and the membership valid. */
    boolean isPooledFor(Vacancy vacancy, PoliciesInForce inForce) {
        return isListedFor(vacancy)
                && member.memberships().stream()
                        .filter(membership -> vacancy.requisitionIds().contains(membership.requisitionId()))
                        .anyMatch(membership -> membership.established() && ListValidity.isValid(membership, inForce));
    }

    /** Puts the member into an index that is being filled and knows already where it is listed. */
    void load(MatchIndex index) {
        index.load(member, appointed);
    }

    /** Puts the member into the index. */
    void enter(MatchIndex index) {
        index.put(member, appointed, this::tell);
    }

    /** Puts the member into the index as what it was from one place in the log on until another. */
    void enter(PastIndex index, long since, long until) {
        index.add(member, appointed, this::tell, since, until);
    }

    private void tell(Gate.Entry entry) {
        if (facts == null) entry.forget();
        else facts.tell(entry);
    }
}
