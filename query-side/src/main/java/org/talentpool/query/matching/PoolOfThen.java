package org.talentpool.query.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.query.matching.index.Inquiry;
import org.talentpool.query.matching.index.MatchIndex;
import org.talentpool.query.policy.Policies;
import org.talentpool.query.readmodel.Cursor;

/**
 * As of the moment that is asked for: the past of the pool where it is in memory, else an index of its own for the one
 * question, of those whom it can concern. Either is asked as the one of now is, so that nothing is
 * judged by other code.
 */
final class PoolOfThen implements AskedPool {
    private final Pool pool;
    private final Postings postings;
    private final Policies policies;
    private final PastPool pastPool;
    private final long place;
    private final MatchIndex index = new MatchIndex();
    private final Set<UUID> entered = new HashSet<>();
    private final Set<UUID> lists = new HashSet<>();
    private @Nullable OpenPosts open;

    PoolOfThen(Pool pool, Postings postings, Policies policies, PastPool pastPool, long place) {
        this.pool = pool;
        this.postings = postings;
        this.policies = policies;
        this.pastPool = pastPool;
        this.place = place;
    }

    @Override
    public Optional<Posting> matched(UUID post) {
        var past = past();
        var posting = past == null
                ? postings.of(List.of(post)).stream().findFirst()
                : past.vacancies().of(post, place);
        return posting.filter(Posting::isMatched);
    }

    @Override
    public List<Posting> open(@Nullable Cursor after, int rows) {
        var read = open;
        if (read == null) {
            read = new OpenPosts();
            postings.openAt(place).forEach(read::put);
            open = read;
        }
        return read.open(after, rows);
    }

    @Override
    public boolean isKnown(UUID candidate) {
        enter(candidate);
        return entered.contains(candidate);
    }

    @Override
    public <T> T ask(Vacancy vacancy, Function<Inquiry, T> question) {
        var past = past();
        return past == null
                ? askTables(vacancy, question)
                : past.members().ask(place, vacancy, policies.inForceToday(), question);
    }

    @Override
    public <T> T askOf(UUID candidate, Vacancy vacancy, Function<Inquiry, T> question) {
        var past = past();
        if (past != null && past.members().isMember(candidate, place))
            return past.members().ask(place, vacancy, policies.inForceToday(), question);
        if (past != null) return askAlone(candidate, vacancy, question);
        enter(candidate);
        return askTables(vacancy, question);
    }

    /** None if it is not in memory, or if this question has begun with the tables. */
    private PastPool.@Nullable Kept past() {
        return lists.isEmpty() ? pastPool.upTo(place) : null;
    }

    private <T> T askTables(Vacancy vacancy, Function<Inquiry, T> question) {
        var unread = vacancy.requisitionIds().stream().filter(lists::add).toList();
        if (!unread.isEmpty()) enter(pool.onLists(unread));
        return inquire(vacancy, question);
    }

    @Override
    public <T> T askAlone(UUID candidate, Vacancy vacancy, Function<Inquiry, T> question) {
        enter(candidate);
        return inquire(vacancy, question);
    }

    @Override
    public <T> T askAll(Vacancy vacancy, Function<Inquiry, T> question) {
        var past = past();
        if (past != null) return past.members().askAll(place, vacancy, policies.inForceToday(), question);
        enter(pool.onAnyList());
        return inquire(vacancy, question);
    }

    private <T> T inquire(Vacancy vacancy, Function<Inquiry, T> question) {
        return index.ask(vacancy, policies::inForceToday, question);
    }

    private void enter(UUID candidate) {
        if (!entered.contains(candidate)) enter(pool.members(List.of(candidate)));
    }

    private void enter(Collection<PooledMember> members) {
        for (var member : members) if (entered.add(member.member().candidateId())) member.enter(index);
    }
}
