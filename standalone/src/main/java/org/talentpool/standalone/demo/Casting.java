package org.talentpool.standalone.demo;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.MatchPolicy;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.policy.Rulebook;

/** Who may get which post: members who fit, best first, nobody twice. */
final class Casting {
    private final List<Applicant> members;
    private final LocalDate notifiedOn;
    private final LocalDate validUntil;
    private final Set<Applicant> taken = ConcurrentHashMap.newKeySet();

    Casting(List<Applicant> members, LocalDate notifiedOn, LocalDate validUntil) {
        this.members = members;
        this.notifiedOn = notifiedOn;
        this.validUntil = validUntil;
    }

    List<Applicant> fitting(Vacancy vacancy, LocalDate on) {
        return members.stream()
                .filter(member -> !taken.contains(member))
                .filter(member -> judge(member, vacancy, on).fits())
                .filter(member -> !judge(member, vacancy, on).lowerGrade())
                .sorted(comparing((Applicant member) ->
                                -judge(member, vacancy, on).score())
                        .thenComparing(member -> -member.talent())
                        .thenComparing(Applicant::number))
                .toList();
    }

    void take(Applicant member) {
        taken.add(member);
    }

    private Verdict judge(Applicant member, Vacancy vacancy, LocalDate on) {
        var membership = new Membership(
                Pool.ID.value(),
                member.profiles(),
                member.gradeSlots(),
                notifiedOn,
                new MembershipEvidence(member.talent() * 100, List.of()),
                true,
                ListTerm.until(validUntil));
        var pooled = new PoolMember(
                member.candidateId().value(), member.qualifications(), List.of(membership), false, null, null, false);
        var inForce = Rulebook.BASELINE.on(on);
        var eligibility = EligibilityPolicy.judge(member.person(), inForce, vacancy.plannedStart());
        return MatchPolicy.judge(pooled, vacancy, eligibility, inForce);
    }
}
