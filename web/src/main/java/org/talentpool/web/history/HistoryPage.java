package org.talentpool.web.history;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.kernel.history.ChainView;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.kernel.history.HistoryQuery.GetChain;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.web.disclosure.Disclosures;
import org.talentpool.web.disclosure.ProtectedFacts;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.dossier.Dossiers;
import org.talentpool.web.problem.MalformedRequest;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Days;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows decisions that are searched for, the chain of each, and on paper its file. */
@Hidden
@Controller
@RequestMapping("/history")
class HistoryPage {
    private final Questions questions;
    private final HistoryRights rights;
    private final Disclosures disclosures;
    private final Dossiers dossiers;

    HistoryPage(Questions questions, HistoryRights rights, Disclosures disclosures, Dossiers dossiers) {
        this.questions = questions;
        this.rights = rights;
        this.disclosures = disclosures;
        this.dossiers = dossiers;
    }

    @GetMapping
    String search(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Asking asking,
            Paging paging,
            Reader reader,
            Model model) {
        var asked = HistorySearch.of(
                id(subject), given(actor), null, null, type.isBlank() ? null : List.of(type), null, null);
        var filter = within(asked, Days.start("from", from, 0), Days.start("to", to, 1));
        model.addAttribute("username", asking.actor().username());
        model.addAttribute("asked", !HistorySearch.namesNothing(filter));
        if (!HistorySearch.namesNothing(filter)) show(filter, asking, paging, reader, model);
        return "history";
    }

    private void show(HistoryFilter asked, Asking asking, Paging paging, Reader reader, Model model) {
        var filter = rights.allowed(asked, asking);
        var query = new ListHistory(filter, paging.limit(), paging.cursor());
        var found = questions
                .find(query, HistoryView.class, asking)
                .orElse(new HistoryView(filter.subject(), List.of(), null));
        keep(reader, filter.subject(), found.items());
        model.addAttribute("decisions", found.items());
        model.addAttribute("next", found.next());
    }

    @GetMapping("/{position}")
    String chain(@PathVariable long position, Asking asking, Reader reader, Model model) {
        ChainView chain = questions.ask(new GetChain(position), ChainView.class, asking);
        keep(reader, null, chain.items().stream().map(ChainView.Link::decision).toList());
        model.addAttribute("username", asking.actor().username());
        model.addAttribute("chain", chain);
        model.addAttribute("filed", Dossiers.isFiled(decision(chain)));
        return "chain";
    }

    @GetMapping("/{position}/dossier")
    ResponseEntity<DossierView> dossier(@PathVariable long position, Asking asking, Reader reader) {
        ChainView chain = questions.ask(new GetChain(position), ChainView.class, asking);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(dossiers.of(decision(chain), asking, reader));
    }

    private static HistoryView.Item decision(ChainView chain) {
        return chain.items().stream()
                .map(ChainView.Link::decision)
                .filter(decision -> decision.position() == chain.position())
                .findFirst()
                .orElseThrow();
    }

    private void keep(Reader reader, @Nullable UUID subject, List<HistoryView.Item> told) {
        disclosures.of(reader, DisclosureKind.HISTORY, subject, ProtectedFacts.namedIn(told));
    }

    private static HistoryFilter within(HistoryFilter filter, @Nullable Instant from, @Nullable Instant end) {
        return new HistoryFilter(
                filter.subject(),
                filter.actor(),
                from,
                end == null ? null : end.minusMillis(1),
                filter.types(),
                filter.correlationId(),
                filter.readings());
    }

    private static @Nullable UUID id(String subject) {
        if (subject.isBlank()) return null;
        try {
            return UUID.fromString(subject.strip());
        } catch (IllegalArgumentException noId) {
            throw MalformedRequest.parameter("subject", "is not of the expected form");
        }
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
