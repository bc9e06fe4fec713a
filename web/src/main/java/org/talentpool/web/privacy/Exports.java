package org.talentpool.web.privacy;

import java.util.Objects;
import java.util.Optional;
import org.axonframework.queryhandling.QueryExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CandidateQuery.GetCandidate;
import org.talentpool.kernel.candidate.CandidateView;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListConsiderationsOf;
import org.talentpool.kernel.privacy.ErasureView;
import org.talentpool.kernel.privacy.PersonalRecordsView;
import org.talentpool.kernel.privacy.PrivacyQuery.GetErasure;
import org.talentpool.kernel.privacy.PrivacyQuery.GetPersonalRecords;
import org.talentpool.kernel.privacy.PrivacyQuery.GetRetention;
import org.talentpool.kernel.privacy.RetentionView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Puts together what is handed out, as of the event that tells of it. */
@Component
class Exports {
    private final Questions questions;

    Exports(Questions questions) {
        this.questions = questions;
    }

    PersonalExport of(CandidateId person, ResponseEntity<CommandAnswer> told, Envelope envelope) {
        var position = Objects.requireNonNull(told.getBody()).position();
        var asking = new Asking(envelope.actor(), envelope.role(), position);
        boolean forThePerson = envelope.role() == Role.CANDIDATE;
        var records = questions.ask(new GetPersonalRecords(person, forThePerson), PersonalRecordsView.class, asking);
        return new PersonalExport(
                person.value(),
                records.position(),
                questions
                        .find(new GetCandidate(person), CandidateView.class, asking)
                        .orElse(null),
                considerations(person, asking).orElse(null),
                erasure(person, asking),
                questions
                        .find(new GetRetention(person), RetentionView.class, asking)
                        .orElse(null),
                records.records(),
                Recipient.all());
    }

    private @Nullable ErasureView erasure(CandidateId person, Asking asking) {
        return questions.find(new GetErasure(person), ErasureView.class, asking).orElse(null);
    }

    /** What cannot be told again must not keep the rest from being told. */
    private Optional<CandidateConsiderationsView> considerations(CandidateId person, Asking asking) {
        try {
            var query = new ListConsiderationsOf(person, Paging.MOST, null);
            return questions.find(query, CandidateConsiderationsView.class, asking);
        } catch (QueryExecutionException refused) {
            return Optional.empty();
        }
    }
}
