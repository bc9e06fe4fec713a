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
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.ApplicationQuery.GetApplication;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.web.disclosure.Disclosures;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Handlers;
import org.talentpool.web.query.Questions;

/** Shows an application. */
@Tag(name = "Applications")
@RestController
@RequestMapping(path = "/api/applications", produces = MediaType.APPLICATION_JSON_VALUE)
class ApplicationReads {
    private final Questions questions;
    private final Disclosures disclosures;

    ApplicationReads(Questions questions, Disclosures disclosures) {
        this.questions = questions;
        this.disclosures = disclosures;
    }

    @GetMapping("/{id}")
    ResponseEntity<ApplicationView> one(@PathVariable UUID id, Asking asking, Reader reader) {
        ApplicationView view = questions.ask(new GetApplication(new ApplicationId(id)), ApplicationView.class, asking);
        asking.mustOwn(view.candidateId());
        disclosures.of(reader, DisclosureKind.ASSESSMENTS, id, List.of(view.candidateId()));
        return Questions.versioned(Handlers.withheldFrom(view, asking), view.version());
    }
}
