package org.talentpool.web.history;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.history.ChainView;
import org.talentpool.kernel.history.DifferenceView;
import org.talentpool.kernel.history.HistoryQuery.GetChain;
import org.talentpool.kernel.history.HistoryQuery.GetDifference;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.web.disclosure.Disclosures;
import org.talentpool.web.disclosure.ProtectedFacts;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.problem.MalformedRequest;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** Shows what led to a decision and what followed from it, and what became different of a subject by which decisions. */
@Tag(name = "History")
@RestController
@RequestMapping(path = "/api/history", produces = MediaType.APPLICATION_JSON_VALUE)
class CausesReads {
    private final Questions questions;
    private final Disclosures disclosures;

    CausesReads(Questions questions, Disclosures disclosures) {
        this.questions = questions;
        this.disclosures = disclosures;
    }

    @GetMapping("/{position}/chain")
    ChainView chain(
            @Parameter(description = "place of the decision in the log") @PathVariable long position,
            Asking asking,
            Reader reader) {
        ChainView chain = questions.ask(new GetChain(position), ChainView.class, asking);
        var told = Stream.concat(chain.items().stream().map(ChainView.Link::decision), chain.related().stream())
                .toList();
        keep(reader, null, told);
        return chain;
    }

    @GetMapping("/difference")
    DifferenceView difference(
            @Parameter(description = "id of a candidate, post, application or requisition") @RequestParam UUID subject,
            @Parameter(description = "the earlier instant, inclusive") @RequestParam String from,
            @Parameter(description = "the later instant, inclusive") @RequestParam String to,
            Asking asking,
            Reader reader) {
        var earlier = instant("from", from);
        var later = instant("to", to);
        if (later.isBefore(earlier)) throw MalformedRequest.parameter("to", "must not be before from");
        DifferenceView difference =
                questions.ask(new GetDifference(subject, earlier, later), DifferenceView.class, asking);
        keep(reader, subject, difference.decisions());
        return difference;
    }

    private void keep(Reader reader, @Nullable UUID subject, List<HistoryView.Item> told) {
        disclosures.of(reader, DisclosureKind.HISTORY, subject, ProtectedFacts.namedIn(told));
    }

    private static Instant instant(String name, String text) {
        return Objects.requireNonNull(HistorySearch.instant(name, text));
    }
}
