package org.talentpool.web.candidate;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CandidateQuery.GetCandidate;
import org.talentpool.kernel.candidate.CandidateView;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.web.disclosure.Disclosures;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** Shows a candidate. */
@Tag(name = "Candidates")
@RestController
@RequestMapping(path = "/api/candidates", produces = MediaType.APPLICATION_JSON_VALUE)
class CandidateReads {
    private final Questions questions;
    private final Disclosures disclosures;

    CandidateReads(Questions questions, Disclosures disclosures) {
        this.questions = questions;
        this.disclosures = disclosures;
    }

    @GetMapping("/{id}")
    ResponseEntity<CandidateView> one(@PathVariable UUID id, Asking asking, Reader reader) {
        asking.mustOwn(id);
        CandidateView view = questions.ask(new GetCandidate(new CandidateId(id)), CandidateView.class, asking);
        disclosures.of(reader, DisclosureKind.PROFILE, id);
        return Questions.versioned(view, view.version());
    }
}
