package org.talentpool.web.disclosure;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.disclosure.DisclosureQuery.ListRecipients;
import org.talentpool.kernel.disclosure.RecipientsView;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Handlers;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows who was shown data of a candidate; to the candidate itself roles and times, but no names. */
@Tag(name = "Disclosures")
@RestController
@RequestMapping(path = "/api/candidates/{id}/recipients", produces = MediaType.APPLICATION_JSON_VALUE)
class RecipientReads {
    private final Questions questions;

    RecipientReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ResponseEntity<RecipientsView> recipients(@PathVariable UUID id, Asking asking, Paging paging) {
        asking.mustOwn(id);
        var query = new ListRecipients(new CandidateId(id), paging.limit(), paging.cursor());
        RecipientsView found = questions.ask(query, RecipientsView.class, asking);
        var shown = asking.isCandidate() ? Handlers.withheld(found) : found;
        return Paging.page(shown, found.next());
    }
}
