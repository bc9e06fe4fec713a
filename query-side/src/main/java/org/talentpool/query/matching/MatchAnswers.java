package org.talentpool.query.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.query.matching.index.Inquiry;
import org.talentpool.query.matching.index.Ranked;
import org.talentpool.query.policy.Policies;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;
import org.talentpool.query.readmodel.Today;

/** Answers from the side of the vacancy. */
@Component
class MatchAnswers {
    private final Pools pools;
    private final Pool pool;
    private final Policies policies;
    private final Today today;

    MatchAnswers(Pools pools, Pool pool, Policies policies, Today today) {
        this.pools = pools;
        this.pool = pool;
        this.policies = policies;
        this.today = today;
    }

    @QueryHandler
    VacanciesView handle(ListVacancies query) {
        var after = Cursor.read(query.cursor(), 2);
        var asked = pools.asked();
        var open = asked.open(after, Page.rowsFor(query.limit()));
        var page = Page.of(open, query.limit(), last -> Cursor.of(last.number(), last.id()));
        return new VacanciesView(
                page.items().stream().map(posting -> counted(posting, asked)).toList(), page.next());
    }

    private static VacanciesView.Item counted(Posting posting, AskedPool asked) {
        return asked.ask(
                posting.vacancy(),
                inquiry -> posting.item(inquiry.pooled(), inquiry.fitting().count()));
    }

    @QueryHandler
    Optional<MatchesView> handle(FindMatches query) {
        var asked = pools.asked();
        return asked.matched(query.postId().value()).map(posting -> {
            Function<Inquiry, MatchesView> question = inquiry -> matches(posting, inquiry, query);
            return query.similar() ? asked.askAll(posting.vacancy(), question) : asked.ask(posting.vacancy(), question);
        });
    }

    private MatchesView matches(Posting posting, Inquiry inquiry, FindMatches query) {
        var fitting = inquiry.fitting();
        // To count the pool takes as long as to show a page of who fits, and neither needs the other.
        var pooled = CompletableFuture.supplyAsync(inquiry::pooled);
        var page = Section.page(sections(inquiry, fitting, query), query.limit(), query.cursor());
        return new MatchesView(
                posting.id(),
                today.now(),
                inquiry.inForce().label(),
                pooled.join(),
                fitting.count(),
                posting.scoring(),
                page.items(),
                page.next());
    }

    private static List<Section> sections(Inquiry inquiry, Ranked fitting, FindMatches query) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(fitting, found -> inquiry.view(found.member(), found.place() + 1)));
        var similar = query.similar() ? inquiry.similar(fitting) : inquiry.nobody();
        if (query.near())
            sections.add(new Section(
                    inquiry.near(inquiry.listed()).without(similar), found -> inquiry.view(found.member(), null)));
        sections.add(new Section(similar, found -> inquiry.viewAsSimilar(found.member())));
        return sections;
    }

    /** Somebody who is on no list is judged, too, and then by the tables. */
    @QueryHandler
    Optional<MatchView> handle(GetMatch query) {
        var candidate = query.candidateId().value();
        var asked = pools.asked();
        return asked.matched(query.postId().value())
                .map(Posting::vacancy)
                .flatMap(vacancy -> asked.askOf(candidate, vacancy, inquiry -> inquiry.view(candidate))
                        .or(() -> pool.member(candidate).map(member -> unlisted(member, vacancy))));
    }

    private MatchView unlisted(PooledMember member, Vacancy vacancy) {
        return Judged.of(member, vacancy, policies.inForceToday()).view(vacancy, null);
    }
}
