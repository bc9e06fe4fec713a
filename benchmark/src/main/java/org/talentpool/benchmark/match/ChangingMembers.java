package org.talentpool.benchmark.match;

import java.util.UUID;
import org.talentpool.benchmark.pool.Member;
import org.talentpool.benchmark.pool.Members;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.matching.Criterion;

/** Members to whom something happens: each pauses, resumes, and gains and loses a degree, over and over. */
final class ChangingMembers {
    private static final String PAUSED = "paused";

    private final Members members;
    private final int number;

    ChangingMembers(Sizes sizes, int atMost) {
        members = new Members(sizes);
        number = Math.min(sizes.members(), atMost);
    }

    void register(QuerySide answers) {
        for (int at = 0; at < number; at++) {
            var member = members.member(at);
            var brings = Personal.of(member.brings().qualifications());
            answers.append(new CandidateRegistered(id(member), Personal.of(person(member)), brings), 0);
        }
    }

    /** @param turn from 0; each member has its turn before anyone has the next */
    Change change(int turn) {
        var member = members.member(turn % number);
        var id = id(member);
        int round = turn / number;
        return switch (round % 4) {
            case 0 -> new Change(new AvailabilityPaused(id, null), round + 1, Criterion.MEMBERSHIP, PAUSED, true);
            case 1 -> new Change(new AvailabilityResumed(id), round + 1, Criterion.MEMBERSHIP, PAUSED, false);
            case 2 -> educated(member, round, Education.DOCTORATE);
            default -> educated(member, round, Education.UPPER_SECONDARY);
        };
    }

    private static Change educated(Member member, int round, Education education) {
        var brings = member.brings().qualifications();
        var changed = new Qualifications(
                brings.standing(),
                education,
                brings.languages(),
                brings.experience(),
                brings.skills(),
                brings.accepts());
        var event = new ProfileChanged(id(member), Personal.of(person(member)), Personal.of(changed));
        return new Change(event, round + 1, Criterion.EDUCATION, education.name(), true);
    }

    private static Person person(Member member) {
        var mail = "member%d@example.org".formatted(member.number());
        return new Person("Member " + member.number(), mail, member.birthDate(), member.nationalities());
    }

    private static UUID id(Member member) {
        return member.brings().candidateId();
    }
}
