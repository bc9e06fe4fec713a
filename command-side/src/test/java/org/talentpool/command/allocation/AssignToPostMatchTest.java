package org.talentpool.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.refusal.RefusalCode.AGE_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.CRITERIA_NOT_MET;
import static org.talentpool.kernel.refusal.RefusalCode.NATIONALITY_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_LISTED;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.toAssign;
import static org.talentpool.kernel.sample.RequisitionSample.aClosedRequisition;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.ANOTHER_REQUISITION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.command.decision.Outcome;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.CandidateSample;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.kernel.sample.Refuses;

/** Whom the list and the match policy let through. */
class AssignToPostMatchTest {
    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    void who_is_not_on_the_list_is_not_assigned() {
        assign(anApplicant()).expectRefusal(NOT_LISTED);
    }

    @Test
    void who_left_the_list_is_not_assigned() {
        assign(aListedCandidate().with(new MembershipWithdrawn(CANDIDATE.value(), REQUISITION.value())))
                .expectRefusal(NOT_LISTED);
    }

    @Test
    void a_list_that_does_not_exist_lists_nobody() {
        decisions
                .givenFree(anOpenPost())
                .when(new AssignToPost(POST, CANDIDATE, ANOTHER_REQUISITION, null))
                .expectRefusal(NOT_LISTED);
    }

    @Test
    void a_listing_serves_once_the_list_is_established() {
        decisions
                .given(
                        aClosedRequisition().events(),
                        anOpenPost().events(),
                        aListedCandidate().events())
                .when(toAssign())
                .expectRefusal(NOT_LISTED);
    }

    @Test
    void the_vacancy_must_be_open_to_the_list() {
        var openToAnother = PostSample.aPlannedPost()
                .with(new VacancyOpened(
                        POST.value(), List.of(ANOTHER_REQUISITION.value()), CRITERIA, null, Scoring.BASELINE));
        decisions.givenFree(openToAnother).when(toAssign()).expectRefusal(NOT_LISTED);
    }

    @Test
    @Refuses("EL-01")
    void nationality_is_judged_on_the_day() {
        assign(aCandidate(person(PERSON.birthDate(), "CH"), QUALIFICATIONS)
                        .applied()
                        .listed(SLOT))
                .expectRefusal(NATIONALITY_NOT_ELIGIBLE, "EL-01");
    }

    @Test
    @Refuses("EL-03")
    void the_60th_birthday_is_not_reached_at_the_planned_start() {
        assign(aCandidate(person(STARTS_ON.minusYears(60), "BE"), QUALIFICATIONS)
                        .applied()
                        .listed(SLOT))
                .expectRefusal(AGE_NOT_ELIGIBLE, "EL-03");
    }

    @Test
    @Allows("EL-03")
    void the_21st_birthday_may_fall_on_the_planned_start() {
        assign(aCandidate(person(STARTS_ON.minusYears(21), "BE"), QUALIFICATIONS)
                        .applied()
                        .listed(SLOT))
                .event(CandidateAssigned.class);
    }

    @Test
    void every_essential_criterion_must_be_met() {
        var unskilled = new Qualifications(
                QUALIFICATIONS.standing(),
                QUALIFICATIONS.education(),
                QUALIFICATIONS.languages(),
                List.of(),
                List.of(),
                QUALIFICATIONS.accepts());
        assign(aCandidate(PERSON, unskilled).applied().listed(SLOT))
                .expectRefusal(CRITERIA_NOT_MET)
                .expectFacts(Map.of("failed", List.of("EXPERIENCE", "SKILLS")));
    }

    @Test
    @Allows("PO-04")
    void a_listing_for_a_higher_slot_reaches_down_and_is_marked() {
        var assigned = decisions
                .given(
                        anEstablishedList().events(),
                        anOpenPost().events(),
                        anApplicant().listed(GradeSlot.of("G10")).events())
                .when(toAssign())
                .event(CandidateAssigned.class);
        assertThat(assigned.lowerGrade()).isTrue();
        assertThat(assigned.listedSlot()).isEqualTo(GradeSlot.of("G10"));
    }

    @Test
    @Refuses("PO-04")
    void a_listing_for_a_lower_slot_does_not_reach_up() {
        assign(anApplicant().listed(GradeSlot.of("G5/G8"))).expectRefusal(CRITERIA_NOT_MET);
    }

    private Outcome assign(CandidateSample candidate) {
        return decisions
                .given(anEstablishedList().events(), anOpenPost().events(), candidate.events())
                .when(toAssign());
    }

    private static Person person(LocalDate birthDate, String nationality) {
        return new Person(PERSON.name(), PERSON.email(), birthDate, List.of(nationality));
    }
}
