package org.talentpool.benchmark.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.talentpool.benchmark.pool.Member;
import org.talentpool.benchmark.pool.Members;
import org.talentpool.benchmark.pool.ReserveList;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.benchmark.pool.Vacancies;
import org.talentpool.kernel.application.ApplicationEvent.ApplicantListed;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationScreened;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationSubmitted;
import org.talentpool.kernel.application.ApplicationEvent.AssessmentRecorded;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.AssessmentResult;
import org.talentpool.kernel.application.ScreenedCriterion;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationLodged;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionEvent.CriteriaFixed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionClosed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionPublished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;

/** What happens to requisitions, candidates and posts, in the order of each. */
final class Lives {
    private static final List<ScreenedCriterion> SCREENED =
            List.of(new ScreenedCriterion("EDUCATION", true, null, CriterionOutcome.MET));

    private final Members members;
    private final Vacancies vacancies;
    private final LocalDate today;

    Lives(Members members, Vacancies vacancies, Sizes sizes) {
        this.members = members;
        this.vacancies = vacancies;
        this.today = sizes.today();
    }

    List<Object> requisition(ReserveList list) {
        var id = list.id();
        var criteria = vacancies.vacancy(0).criteria();
        return List.of(
                new RequisitionDrafted(
                        id,
                        "R-" + id,
                        "Assistant",
                        List.of(Profile.values()),
                        Members.SLOTS,
                        list.since(),
                        criteria,
                        List.of()),
                new RequisitionPublished(id),
                new CriteriaFixed(id, criteria),
                new RequisitionClosed(id),
                new ReserveListEstablished(id, today.plusYears(1), null));
    }

    /** Registers, applies and is listed wherever it has a place, changes its profile, pauses and comes back. */
    List<Object> candidate(int number) {
        var member = members.member(number);
        var id = member.brings().candidateId();
        var events = new ArrayList<Object>();
        events.add(new CandidateRegistered(
                id, person(member), Personal.of(member.brings().qualifications())));
        member.brings().memberships().forEach(place -> apply(id, place, events));
        events.add(new ProfileChanged(
                id,
                person(member),
                Personal.of(members.changed(number, 1).brings().qualifications())));
        events.add(new AvailabilityPaused(id, null));
        events.add(new AvailabilityResumed(id));
        return events;
    }

    private static void apply(UUID candidate, Membership place, List<Object> events) {
        var list = place.requisitionId();
        var application = new UUID(candidate.getMostSignificantBits(), list.getLeastSignificantBits());
        var result = new AssessmentResult(
                new BigDecimal("83.5"), new BigDecimal("100"), place.evidence().testedLanguages(), List.of("chair"));
        events.add(new ApplicationSubmitted(application, candidate, list, place.profiles()));
        events.add(new ApplicationLodged(candidate, application, list));
        events.add(new ApplicationScreened(application, candidate, list, ScreeningOutcome.IN, Personal.of(SCREENED)));
        events.add(new AssessmentRecorded(application, candidate, list, AssessmentKind.INTERVIEW, Personal.of(result)));
        events.add(new ApplicantListed(
                application, candidate, list, place.profiles(), place.gradeSlots(), place.notifiedOn()));
        events.add(new MembershipGained(
                candidate,
                application,
                list,
                place.profiles(),
                place.gradeSlots(),
                place.notifiedOn(),
                Personal.of(place.evidence())));
    }

    /** Is planned and opened, and holds somebody for a while, three times. */
    List<Object> post(int number, int candidate) {
        var vacancy = vacancies.vacancy(number);
        var id = vacancy.postId();
        var events = new ArrayList<Object>();
        events.add(new PostPlanned(
                id,
                "P-" + number,
                "Assistant",
                "Executive Management",
                vacancy.gradeSlot(),
                vacancy.profile(),
                vacancy.regime(),
                true,
                vacancy.plannedStart(),
                vacancy.criteria(),
                null));
        events.add(new VacancyOpened(
                id, vacancy.requisitionIds(), vacancy.criteria(), vacancy.plannedStart(), vacancy.scoring()));
        for (int time = 1; time <= 3; time++)
            hold(id, vacancy.requisitionIds().getFirst(), candidate + time, time, events);
        return events;
    }

    private void hold(UUID post, UUID list, int candidate, int time, List<Object> events) {
        var held = members.member(candidate).brings().candidateId();
        var slot = Members.SLOTS.getFirst();
        events.add(new CandidateAssigned(
                post, held, list, time, slot, false, today, List.of(), "2025.1", Personal.of(Verdict.NONE)));
        events.add(new AssignmentReleased(post, held, list, time));
    }

    private static Personal<Person> person(Member member) {
        var mail = "member%d@example.org".formatted(member.number());
        return Personal.of(new Person("Member " + member.number(), mail, member.birthDate(), member.nationalities()));
    }
}
