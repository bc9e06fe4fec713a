package org.talentpool.command.privacy;

import static org.talentpool.command.privacy.PrivacyFixture.FILE;
import static org.talentpool.command.privacy.PrivacyFixture.PERSON;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.privacy.PrivacyCommand.ExportPersonalData;
import org.talentpool.kernel.privacy.PrivacyEvent.PersonalDataExported;

class ExportPersonalDataTest {
    private static final ExportPersonalData EXPORT = new ExportPersonalData(FILE);
    private static final PersonalDataExported EXPORTED = new PersonalDataExported(PERSON);

    @RegisterExtension
    final PrivacyFixture decisions = new PrivacyFixture();

    @Test
    void a_candidate_has_its_data_handed_out() {
        decisions.given(aCandidate().events()).whenActingAs(CANDIDATE, EXPORT).expectEvents(EXPORTED);
    }

    @Test
    void each_time_is_told() {
        decisions.given(aCandidate().events(), List.of(EXPORTED)).when(EXPORT).expectEvents(EXPORTED);
    }

    @Test
    void nobody_has_those_of_another() {
        decisions
                .given(aCandidate().events())
                .whenActingAs(ANOTHER_CANDIDATE, EXPORT)
                .expectRefusal(NOT_FOUND);
    }

    @Test
    void of_somebody_unknown_there_is_nothing() {
        decisions.when(EXPORT).expectRefusal(NOT_FOUND);
    }

    @Test
    void what_is_left_of_somebody_erased_is_handed_out() {
        decisions
                .given(aCandidate().with(new CandidateErased(PERSON)).events())
                .when(EXPORT)
                .expectEvents(EXPORTED);
    }
}
