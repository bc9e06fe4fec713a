package org.talentpool.query.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.query.policy.Policies;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;
import org.talentpool.query.readmodel.Today;

/** Answers from the side of the vacancy. */
@Component
class MatchAnswers {
    private final Postings postings;
    private final Pool pool;
    private final VacancyCounts counts;
    private final Ladders ladders;
    private final SimilarMembers similar;
    private final Policies policies;
    private final Today today;

    MatchAnswers(
            Postings postings,
            Pool pool,
            VacancyCounts counts,
            Ladders ladders,
            SimilarMembers similar,
            Policies policies,
            Today today) {
        this.postings = postings;
        this.pool = pool;
        this.counts = counts;
        this.ladders = ladders;
        this.similar = similar;
        this.policies = policies;
        this.today = today;
    }

    @QueryHandler
    VacanciesView handle(ListVacancies query) {
        var after = Cursor.read(query.cursor(), 2);
        var open = postings.open(after, Page.rowsFor(query.limit()));
        var page = Page.of(open, query.limit(), last -> Cursor.of(last.number(), last.id()));
        var counted = counts.of(page.items());
        var items = page.items().stream()
                .map(posting -> posting.item(counted.getOrDefault(posting.id(), VacancyCounts.Count.NONE)))
                .toList();
        return new VacanciesView(items, page.next());
    }

    @QueryHandler
    Optional<MatchesView> handle(FindMatches query) {
        return postings.matched(query.postId().value()).map(posting -> matches(posting, query));
    }

    @QueryHandler
    Optional<MatchView> handle(GetMatch query) {
        return postings.matched(query.postId().value())
                .flatMap(posting -> pool.member(query.candidateId().value()).map(member -> match(posting, member)));
    }

    private MatchesView matches(Posting posting, FindMatches query) {
        var ladder = ladders.of(posting.vacancy());
        var page = Leaf.of(views(ladder, query), MatchView::candidateId, query.limit(), query.cursor());
        return new MatchesView(
                posting.id(),
                today.now(),
                policies.inForceToday().label(),
                ladder.pooled(),
                ladder.fitting().size(),
                posting.scoring(),
                page.items(),
                page.next());
    }

    /** Whoever just does not fit and is of similar nature, too, is shown once and as such. */
    private List<MatchView> views(Ladder ladder, FindMatches query) {
        var views = new LinkedHashMap<UUID, MatchView>();
        ladder.views(query.near()).forEach(view -> views.put(view.candidateId(), view));
        if (query.similar())
            for (var judged : similar.of(ladder.vacancy())) {
                views.remove(judged.member().candidateId());
                views.put(judged.member().candidateId(), judged.view(ladder.vacancy(), null));
            }
        return List.copyOf(views.values());
    }

    private MatchView match(Posting posting, PooledMember member) {
        var vacancy = posting.vacancy();
        var inForce = policies.inForceToday();
        var judged = Judged.of(member, vacancy, inForce);
        if (judged.verdict().fits()) return judged.view(vacancy, rank(posting, member));
        return Judged.similar(member, vacancy, inForce).orElse(judged).view(vacancy, null);
    }

    private @Nullable Integer rank(Posting posting, PooledMember member) {
        return ladders.of(posting.vacancy()).rankOf(member.member().candidateId());
    }
}
