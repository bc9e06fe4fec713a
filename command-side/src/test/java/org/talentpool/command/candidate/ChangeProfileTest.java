package org.talentpool.command.candidate;

import static org.talentpool.command.candidate.CandidateFixture.EMAIL;
import static org.talentpool.command.candidate.CandidateFixture.ERASED;
import static org.talentpool.command.candidate.CandidateFixture.claim;
import static org.talentpool.command.candidate.CandidateFixture.claimed;
import static org.talentpool.command.candidate.CandidateFixture.released;
import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_ALREADY_REGISTERED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateCommand.ChangeProfile;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.event.Personal;

class ChangeProfileTest {
    private static final String NEW_EMAIL = "ada@example.com";
    private static final LocalDate SINCE = LocalDate.parse("2025-12-01");

    @RegisterExtension
    final CandidateFixture decisions = new CandidateFixture();

    @Test
    void what_is_not_named_stays() {
        var known = QUALIFICATIONS;
        var skilled = new Qualifications(
                known.standing(),
                known.education(),
                known.languages(),
                known.experience(),
                List.of("EXCEL"),
                known.accepts());
        decisions
                .given(aCandidate().events(), claim(EMAIL, CANDIDATE))
                .when(change(null, List.of("EXCEL")))
                .expectEvents(new ProfileChanged(CANDIDATE.value(), Personal.of(PERSON), Personal.of(skilled)));
    }

    @Test
    void a_change_says_since_when_it_was_so() {
        var naturalised = new Person(PERSON.name(), PERSON.email(), PERSON.birthDate(), List.of("BE", "LU"));
        decisions
                .given(aCandidate().events(), claim(EMAIL, CANDIDATE))
                .when(new ChangeProfile(
                        CANDIDATE, null, null, null, List.of("BE", "LU"), null, null, null, null, null, null, SINCE))
                .expectEvents(new ProfileChanged(
                        CANDIDATE.value(), Personal.of(naturalised), Personal.of(QUALIFICATIONS), SINCE));
    }

    @Test
    void a_day_for_a_change_of_nothing_is_no_event() {
        decisions
                .given(aCandidate().events(), claim(EMAIL, CANDIDATE))
                .when(new ChangeProfile(
                        CANDIDATE, PERSON.name(), null, null, null, null, null, null, null, null, null, SINCE))
                .expectNoEvents();
    }

    @Test
    void a_new_address_is_claimed_and_the_old_one_released() {
        var moved = new Person(PERSON.name(), NEW_EMAIL, PERSON.birthDate(), PERSON.nationalities());
        decisions
                .given(aCandidate().events(), claim(EMAIL, CANDIDATE))
                .when(change(NEW_EMAIL, null))
                .expectEvents(
                        new ProfileChanged(CANDIDATE.value(), Personal.of(moved), Personal.of(QUALIFICATIONS)),
                        claimed(NEW_EMAIL, CANDIDATE),
                        released(EMAIL, CANDIDATE));
    }

    @Test
    void another_way_to_write_the_address_needs_no_new_claim() {
        decisions
                .given(aCandidate().events(), claim(EMAIL, CANDIDATE))
                .when(change("Ada@Example.org", null))
                .event(ProfileChanged.class);
    }

    @Test
    void the_address_of_somebody_else_is_not_taken() {
        decisions
                .given(aCandidate().events(), claim(EMAIL, CANDIDATE), claim(NEW_EMAIL, ANOTHER_CANDIDATE))
                .when(change(NEW_EMAIL, null))
                .expectRefusal(CANDIDATE_ALREADY_REGISTERED);
    }

    @Test
    void a_change_of_nothing_is_no_event() {
        decisions
                .given(aCandidate().events(), claim(EMAIL, CANDIDATE))
                .when(change(EMAIL, null))
                .expectNoEvents();
    }

    @Test
    void the_erased_have_no_profile() {
        decisions
                .given(aCandidate().with(ERASED).events())
                .when(change(NEW_EMAIL, null))
                .expectRefusal(WRONG_STATE);
    }

    @Test
    void who_is_unknown_cannot_change() {
        decisions.when(change(NEW_EMAIL, null)).expectRefusal(NOT_FOUND);
    }

    @Test
    void a_candidate_changes_nobody_else() {
        decisions
                .given(aCandidate().events())
                .whenActingAs(ANOTHER_CANDIDATE, change(NEW_EMAIL, null))
                .expectRefusal(NOT_FOUND);
    }

    private static ChangeProfile change(String email, List<String> skills) {
        return new ChangeProfile(CANDIDATE, null, email, null, null, null, null, null, null, skills, null, null);
    }
}
