package org.talentpool.web.consideration;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.ConsiderationQuery.GetConsideration;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListConsiderationsOf;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListDecisions;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.consideration.DecisionsView;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.disclosure.Disclosures;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows what was decided on a vacancy and who was considered, and to a candidate its own considerations. */
@Tag(name = "Considerations")
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ConsiderationReads {
    private final Questions questions;
    private final Disclosures disclosures;

    ConsiderationReads(Questions questions, Disclosures disclosures) {
        this.questions = questions;
        this.disclosures = disclosures;
    }

    @GetMapping("/vacancies/{postId}/decisions")
    DecisionsView decisions(@PathVariable UUID postId, Asking asking) {
        return questions.ask(new ListDecisions(new PostId(postId)), DecisionsView.class, asking);
    }

    @GetMapping("/vacancies/{postId}/decisions/{position}/considerations")
    ResponseEntity<ConsiderationView> considerations(
            @PathVariable UUID postId,
            @Parameter(description = "place of the decision in the log") @PathVariable long position,
            Asking asking,
            Paging paging,
            Reader reader) {
        var query = new GetConsideration(new PostId(postId), position, paging.limit(), paging.cursor());
        ConsiderationView found = questions.ask(query, ConsiderationView.class, asking);
        disclosures.of(reader, DisclosureKind.CONSIDERATIONS, postId, shownIn(found));
        return Paging.page(found, found.next());
    }

    @GetMapping("/candidates/{id}/considerations")
    ResponseEntity<CandidateConsiderationsView> considerationsOf(
            @PathVariable UUID id, Asking asking, Paging paging, Reader reader) {
        asking.mustOwn(id);
        var query = new ListConsiderationsOf(new CandidateId(id), paging.limit(), paging.cursor());
        CandidateConsiderationsView found = questions.ask(query, CandidateConsiderationsView.class, asking);
        disclosures.of(reader, DisclosureKind.CONSIDERATIONS, id);
        return Paging.page(found, found.next());
    }

    private static List<UUID> shownIn(ConsiderationView found) {
        return found.items().stream()
                .filter(item -> !item.erased())
                .map(ConsiderationView.Item::candidateId)
                .toList();
    }
}
