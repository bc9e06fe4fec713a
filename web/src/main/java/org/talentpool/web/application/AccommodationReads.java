package org.talentpool.web.application;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.accommodation.AccommodationId;
import org.talentpool.kernel.accommodation.AccommodationQuery.GetEvidence;
import org.talentpool.kernel.accommodation.EvidenceView;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.ApplicationQuery.GetApplication;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.web.disclosure.Disclosures;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** Shows how accommodation stands, and to one role alone the evidence for it. */
@Applies("DP-04")
@Tag(name = "Accommodation")
@RestController
@RequestMapping(path = "/api/applications/{id}/accommodation", produces = MediaType.APPLICATION_JSON_VALUE)
class AccommodationReads {
    private final Questions questions;
    private final Disclosures disclosures;

    AccommodationReads(Questions questions, Disclosures disclosures) {
        this.questions = questions;
        this.disclosures = disclosures;
    }

    @GetMapping
    ResponseEntity<AccommodationView> one(@PathVariable UUID id, Asking asking) {
        ApplicationView view = questions.ask(new GetApplication(new ApplicationId(id)), ApplicationView.class, asking);
        asking.mustOwn(view.candidateId());
        return Questions.versioned(AccommodationView.of(view), view.version());
    }

    @GetMapping("/evidence")
    ResponseEntity<EvidenceView> evidence(@PathVariable UUID id, Asking asking, Reader reader) {
        EvidenceView view = questions.ask(new GetEvidence(new AccommodationId(id)), EvidenceView.class, asking);
        disclosures.of(reader, DisclosureKind.EVIDENCE, id, List.of(view.candidateId()));
        return Questions.versioned(view, view.version());
    }
}
