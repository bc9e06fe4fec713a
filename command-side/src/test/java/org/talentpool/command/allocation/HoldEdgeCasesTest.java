package org.talentpool.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.refusal.RefusalCode.AGE_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_COMMITTED;
import static org.talentpool.kernel.refusal.RefusalCode.CRITERIA_NOT_MET;
import static org.talentpool.kernel.refusal.RefusalCode.MEMBERSHIP_EXPIRED;
import static org.talentpool.kernel.refusal.RefusalCode.NATIONALITY_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.PostSample.anOpenPost;
import static org.talentpool.kernel.sample.PostSample.toAssign;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.ANOTHER_POST;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.PROFILE;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentpool.command.decision.Outcome;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.CandidateSample;
import org.talentpool.kernel.sample.Refuses;

/** Who may be held, and what becomes of two who want the same. */
class HoldEdgeCasesTest {
    private static final Qualifications UNLETTERED = new Qualifications(
            QUALIFICATIONS.standing(),
            null,
            QUALIFICATIONS.languages(),
            QUALIFICATIONS.experience(),
            QUALIFICATIONS.skills(),
            QUALIFICATIONS.accepts());

    @RegisterExtension
    final AllocationFixture decisions = new AllocationFixture();

    @Test
    @Refuses("EL-01")
    void nobody_is_held_whose_nations_are_no_members_and_the_rule_is_named() {
        hold(listed(person(PERSON.birthDate(), "CH"), QUALIFICATIONS)).expectRefusal(NATIONALITY_NOT_ELIGIBLE, "EL-01");
    }

    @Test
    @Refuses("EL-03")
    void nobody_is_held_who_is_too_old_at_the_planned_start_and_the_rule_is_named() {
        hold(listed(person(STARTS_ON.minusYears(60), "BE"), QUALIFICATIONS)).expectRefusal(AGE_NOT_ELIGIBLE, "EL-03");
    }

    @Test
    @Allows("EL-03")
    void who_turns_60_on_the_day_after_the_planned_start_is_held() {
        hold(listed(person(STARTS_ON.minusYears(60).plusDays(1), "BE"), QUALIFICATIONS))
                .event(CandidateAssigned.class);
    }

    @Test
    @Refuses({"PO-02", "PO-09"})
    void nobody_is_held_from_an_expired_list_and_the_rule_is_named() {
        decisions.on(VALID_UNTIL.plusDays(1));
        hold(aListedCandidate()).expectRefusal(MEMBERSHIP_EXPIRED, "PO-09");
    }

    @Test
    void nobody_is_held_who_fails_an_essential_criterion_and_the_criterion_is_named() {
        hold(listed(PERSON, UNLETTERED))
                .expectRefusal(CRITERIA_NOT_MET)
                .expectFacts(Map.of("failed", List.of("EDUCATION")));
    }

    @Test
    void of_several_failing_rules_the_first_of_the_contract_is_named() {
        decisions.on(VALID_UNTIL.plusDays(1));
        hold(listed(person(STARTS_ON.minusYears(60), "CH"), UNLETTERED)).expectRefusal(MEMBERSHIP_EXPIRED);
    }

    @ParameterizedTest(name = "a list that ends on {0} serves at {1}")
    @CsvSource({"2026-06-30, 2026-06-30T21:59:59Z", "2026-12-31, 2026-12-31T22:59:59Z"})
    @Allows("PO-03")
    void a_list_serves_in_the_last_second_before_midnight_in_brussels(LocalDate last, Instant moment) {
        decisions.at(moment);
        holdFromListUntil(last).event(CandidateAssigned.class);
    }

    @ParameterizedTest(name = "a list that ends on {0} is expired at {1}")
    @CsvSource({"2026-06-30, 2026-06-30T22:00:00Z", "2026-12-31, 2026-12-31T23:00:00Z"})
    @Refuses("PO-03")
    void a_list_expires_at_midnight_in_brussels_in_summer_and_in_winter(LocalDate last, Instant midnight) {
        decisions.at(midnight);
        holdFromListUntil(last).expectRefusal(MEMBERSHIP_EXPIRED).expectFacts(Map.of("validUntil", last.toString()));
    }

    @Test
    @Allows("PO-16")
    void serving_staff_are_held_for_90_days_where_no_day_is_named() {
        assertThat(heldServing().holdUntil()).isEqualTo(TODAY.plusDays(90));
    }

    @Test
    @Refuses("PO-16")
    void serving_staff_are_not_offered_anything_on_the_91st_day() {
        var until = heldServing().holdUntil();
        decisions.settled().on(until.plusDays(1));
        decisions
                .when(new OfferContract(POST, SLOT.lower(), STARTS_ON, until.plusDays(9), null, null))
                .expectRefusal(WRONG_STATE)
                .expectFacts(Map.of("holdUntil", until.toString()));
    }

    @Test
    void the_second_of_two_divisions_is_told_for_which_post_the_person_is_held() {
        decisions
                .given(
                        anEstablishedList().events(),
                        anOpenPost().events(),
                        anotherPost(),
                        aListedCandidate().events())
                .when(toAssign())
                .event(CandidateAssigned.class);
        decisions
                .settled()
                .when(new AssignToPost(ANOTHER_POST, CANDIDATE, REQUISITION, null))
                .expectRefusal(CANDIDATE_COMMITTED)
                .expectFacts(Map.of("postId", POST.value().toString()));
    }

    @Test
    @Allows({"PO-04", "PO-05"})
    void a_listing_reaches_down_within_its_family() {
        hold(anApplicant().listed(GradeSlot.of("G10"))).event(CandidateAssigned.class);
    }

    @Test
    @Refuses({"PO-04", "PO-05"})
    void a_listing_reaches_into_no_other_family_however_high_its_number() {
        hold(anApplicant().listed(GradeSlot.of("G15")))
                .expectRefusal(CRITERIA_NOT_MET)
                .expectFacts(Map.of("failed", List.of("GRADE")));
    }

    @Test
    void an_erased_member_of_a_list_is_held_no_more() {
        hold(aListedCandidate().with(new CandidateErased(CANDIDATE.value()))).expectRefusal(WRONG_STATE);
    }

    private CandidateAssigned heldServing() {
        var serving = new Qualifications(
                Standing.SERVING_STAFF,
                QUALIFICATIONS.education(),
                QUALIFICATIONS.languages(),
                QUALIFICATIONS.experience(),
                QUALIFICATIONS.skills(),
                QUALIFICATIONS.accepts());
        return hold(listed(PERSON, serving)).event(CandidateAssigned.class);
    }

    private Outcome hold(CandidateSample candidate) {
        return decisions
                .given(anEstablishedList().events(), anOpenPost().events(), candidate.events())
                .when(new AssignToPost(POST, CANDIDATE, REQUISITION, null));
    }

    private Outcome holdFromListUntil(LocalDate last) {
        return decisions
                .given(
                        anEstablishedList(last).events(),
                        anOpenPost().events(),
                        aListedCandidate().events())
                .when(new AssignToPost(POST, CANDIDATE, REQUISITION, null));
    }

    private static CandidateSample listed(Person person, Qualifications qualifications) {
        return aCandidate(person, qualifications).applied().listed(SLOT);
    }

    private static Person person(LocalDate birthDate, String nationality) {
        return new Person(PERSON.name(), PERSON.email(), birthDate, List.of(nationality));
    }

    private static List<Object> anotherPost() {
        var id = ANOTHER_POST.value();
        return List.of(
                new PostPlanned(
                        id,
                        "PDD 0124",
                        "Assistant",
                        "DPP",
                        SLOT,
                        PROFILE,
                        Regime.PROJECT,
                        true,
                        STARTS_ON,
                        CRITERIA,
                        null),
                new VacancyOpened(id, List.of(REQUISITION.value()), CRITERIA, null, Scoring.BASELINE));
    }
}
