package org.talentpool.query.matching;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.ConsiderationQuery.GetConsideration;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListConsiderationsOf;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListDecisions;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.consideration.DecisionsView;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;

/** Answers who was considered when a vacancy was decided on, to those who account for it and to the candidate. */
@Component
class ConsiderationAnswers {
    private final Decisions decisions;
    private final Considering considering;
    private final Pool pool;

    ConsiderationAnswers(Decisions decisions, Considering considering, Pool pool) {
        this.decisions = decisions;
        this.considering = considering;
        this.pool = pool;
    }

    @QueryHandler
    Optional<DecisionsView> handle(ListDecisions query) {
        var post = query.postId().value();
        return decisions
                .of(post)
                .map(all ->
                        new DecisionsView(post, all.stream().map(Decision::view).toList()));
    }

    @QueryHandler
    Optional<ConsiderationView> handle(GetConsideration query) {
        return decisions
                .find(query.postId().value(), query.position())
                .flatMap(considering::of)
                .map(consideration -> view(consideration, query));
    }

    @QueryHandler
    Optional<CandidateConsiderationsView> handle(ListConsiderationsOf query) {
        return pool.member(query.candidateId().value()).map(known -> statement(query));
    }

    private static ConsiderationView view(Consideration consideration, GetConsideration query) {
        var page = Leaf.of(consideration.items(), ConsiderationView.Item::candidateId, query.limit(), query.cursor());
        return consideration.view(page.items(), page.next());
    }

    private CandidateConsiderationsView statement(ListConsiderationsOf query) {
        var candidate = query.candidateId().value();
        var after = Cursor.read(query.cursor(), 1);
        var rows = decisions.about(candidate, after == null ? -1 : after.number(0), Page.rowsFor(query.limit()));
        var page = Page.of(rows, query.limit(), last -> Cursor.of(last.position()));
        var items = page.items().stream()
                .flatMap(decision -> considering.statement(decision, candidate).stream())
                .toList();
        return new CandidateConsiderationsView(candidate, items, page.next());
    }
}
