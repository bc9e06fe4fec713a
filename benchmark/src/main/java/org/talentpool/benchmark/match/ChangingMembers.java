package org.talentpool.benchmark.match;

import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
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

/** Members to whom something happens: some pause and resume, the others gain a degree and lose it, over and over. */
final class ChangingMembers {
    private static final String PAUSED = "paused";
    private static final int AT_A_TIME = 500;

    private final Members members;
    private final int number;

    ChangingMembers(Sizes sizes, int atMost) {
        members = new Members(sizes);
        number = Math.min(sizes.members(), atMost);
    }

    void register(QuerySide answers) {
        for (int from = 0; from < number; from += AT_A_TIME) {
            answers.append(IntStream.range(from, Math.min(number, from + AT_A_TIME))
                    .mapToObj(members::member)
                    .map(ChangingMembers::registered)
                    .toList());
        }
    }

    /** @param turn from 0; each member has its turn before anyone has the next */
    Change change(int turn) {
        var member = members.member(turn % number);
        int round = turn / number;
        boolean first = round % 2 == 0;
        if (turn % 2 == 0 && !member.brings().paused()) return pausing(id(member), round, first);
        return educated(member, round, first ? Education.DOCTORATE : Education.UPPER_SECONDARY);
    }

    private static Change pausing(UUID id, int round, boolean first) {
        var event = first ? new AvailabilityPaused(id, null) : new AvailabilityResumed(id);
        return new Change(event, round + 1, Criterion.MEMBERSHIP, PAUSED, first);
    }

    private static GenericDomainEventMessage<?> registered(Member member) {
        var brings = Personal.of(member.brings().qualifications());
        return QuerySide.message(new CandidateRegistered(id(member), Personal.of(person(member)), brings), 0);
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
