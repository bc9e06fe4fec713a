package org.talentpool.web.history;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.web.disclosure.Disclosures;
import org.talentpool.web.disclosure.ProtectedFacts;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.file.Csv;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Handlers;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows decisions, oldest first: those about a subject, by an actor, of a period, of some kinds, or all of it together. */
@Tag(name = "History")
@RestController
@RequestMapping(path = "/api/history")
class HistoryReads {
    private final Questions questions;
    private final HistoryRights rights;
    private final Disclosures disclosures;

    HistoryReads(Questions questions, HistoryRights rights, Disclosures disclosures) {
        this.questions = questions;
        this.rights = rights;
        this.disclosures = disclosures;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    ResponseEntity<HistoryView> decisions(
            @Parameter(description = "id of a candidate, post, application or requisition")
                    @RequestParam(required = false)
                    @Nullable
                    UUID subject,
            @Parameter(description = "user name of who decided") @RequestParam(required = false) @Nullable String actor,
            @Parameter(description = "first instant of the period, inclusive") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = "last instant of the period, inclusive") @RequestParam(required = false) @Nullable
                    String to,
            @Parameter(description = "kinds of decision, such as post.OfferMade; several with commas")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> type,
            @RequestParam(required = false) @Nullable String correlationId,
            @Parameter(description = "readings: also who was shown protected data; auditors only")
                    @RequestParam(required = false)
                    @Nullable
                    String include,
            Asking asking,
            Paging paging,
            Reader reader) {
        var asked = HistorySearch.of(subject, actor, from, to, type, correlationId, include);
        var filter = rights.allowed(asked, asking);
        var query = new ListHistory(filter, paging.limit(), paging.cursor());
        var history = Handlers.withheldFrom(questions.ask(query, HistoryView.class, asking), asking);
        keep(reader, filter, history);
        return Paging.page(history, history.next());
    }

    private void keep(Reader reader, HistoryFilter filter, HistoryView history) {
        var persons = ProtectedFacts.namedIn(history.items());
        if (reader.takesFile()) disclosures.ofFile(reader, DisclosureKind.EXPORT, filter.subject(), persons);
        else disclosures.of(reader, DisclosureKind.HISTORY, filter.subject(), persons);
    }
}
