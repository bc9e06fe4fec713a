package org.talentpool.web.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListConsiderationsOf;
import org.talentpool.kernel.disclosure.DisclosureQuery.ListRecipients;
import org.talentpool.kernel.disclosure.RecipientsView;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Handlers;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Puts a statement together; whoever asks, names are left out, so that it can be handed over (AU-08, AU-09). */
@Applies(value = "AU-08", refusesNothing = "results and reasons are stated in full")
@Component
class Statements {
    private static final int MOST_PAGES = 20;

    private final Questions questions;

    Statements(Questions questions) {
        this.questions = questions;
    }

    /** Of somebody who was never listed there is no consideration. */
    StatementView of(UUID candidate, Asking asking) {
        var id = new CandidateId(candidate);
        var decisions = new Part<>(cursor -> {
            var page = Handlers.withheld(
                    questions.ask(new ListHistory(candidate, Paging.MOST, cursor), HistoryView.class, asking),
                    own(asking));
            return new Page<>(page.items(), page.next());
        });
        var considerations = new Part<>(cursor -> questions
                .find(new ListConsiderationsOf(id, Paging.MOST, cursor), CandidateConsiderationsView.class, asking)
                .map(page -> new Page<>(page.items(), page.next()))
                .orElse(new Page<>(List.of(), null)));
        var recipients = new Part<>(cursor -> {
            var page = Handlers.withheld(
                    questions.ask(new ListRecipients(id, Paging.MOST, cursor), RecipientsView.class, asking));
            return new Page<>(page.items(), page.next());
        });
        return new StatementView(
                candidate,
                decisions.items,
                considerations.items,
                recipients.items,
                decisions.complete && considerations.complete && recipients.complete);
    }

    /** A candidate's own acts keep its name; whose account it is, nobody else is told. */
    private static String own(Asking asking) {
        return asking.isCandidate() ? asking.actor().username() : "";
    }

    private record Page<T>(List<T> items, @Nullable String next) {}

    /** All pages, up to a number that no candidate comes near. */
    private static final class Part<T> {
        private final List<T> items = new ArrayList<>();
        private final boolean complete;

        Part(Function<@Nullable String, Page<T>> ask) {
            String cursor = null;
            int pages = 0;
            do {
                var page = ask.apply(cursor);
                items.addAll(page.items());
                cursor = page.next();
            } while (cursor != null && ++pages < MOST_PAGES);
            complete = cursor == null;
        }
    }
}
