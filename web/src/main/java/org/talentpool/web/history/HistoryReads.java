package org.talentpool.web.history;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.ApplicationQuery.GetApplication;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Handlers;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows every decision about a candidate, post, application or requisition, oldest first. */
@Tag(name = "History")
@RestController
@RequestMapping(path = "/api/history", produces = MediaType.APPLICATION_JSON_VALUE)
class HistoryReads {
    private final Questions questions;

    HistoryReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ResponseEntity<HistoryView> decisions(
            @Parameter(description = "id of a candidate, post, application or requisition") @RequestParam UUID subject,
            Asking asking,
            Paging paging) {
        asking.mustOwn(ownerOf(subject, asking));
        var query = new ListHistory(subject, paging.limit(), paging.cursor());
        var history = Handlers.withheldFrom(questions.ask(query, HistoryView.class, asking), asking);
        return Paging.page(history, history.next());
    }

    /** A candidate may ask about itself and about its applications. */
    private UUID ownerOf(UUID subject, Asking asking) {
        if (!asking.isCandidate() || subject.equals(asking.actor().candidateId())) {
            return subject;
        }
        return questions
                .find(new GetApplication(new ApplicationId(subject)), ApplicationView.class, asking)
                .map(ApplicationView::candidateId)
                .orElse(subject);
    }
}
