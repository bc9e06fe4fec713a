package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.talentpool.eventlog.progress.Progress;
import org.talentpool.kernel.matching.FailedCriteriaView;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.RandomHistory;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;
import org.talentpool.query.matching.index.Inquiry;
import org.talentpool.query.policy.Policies;

/** The index of a running process, after a history made up at random, a restart and a rebuild, against the oracle on the tables. */
@WithAnswers
class IndexFollowsIT {
    private static final int STEPS = 150;

    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    @Autowired
    IndexedPool running;

    @Autowired
    Pool pool;

    @Autowired
    Postings postings;

    @Autowired
    EligibilityFacts eligibility;

    @Autowired
    Policies policies;

    @Autowired
    Progress progress;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    /** What is told of one post. */
    private record Told(
            UUID post,
            int pooled,
            List<MatchView> fitting,
            List<MatchView> near,
            List<MatchView> similar,
            List<FailedCriteriaView.Item> failed) {}

    @BeforeEach
    void tell_a_history() {
        var history = new RandomHistory(story, Seed.of("the index follows"));
        do {
            history.tell(STEPS);
            readmodel.awaitAll();
        } while (expected().stream().allMatch(told -> told.fitting.isEmpty()));
    }

    @Test
    void it_tells_what_the_tables_tell_while_it_follows_after_a_restart_and_after_a_rebuild() {
        var expected = expected();
        assertThat(expected).anyMatch(told -> !told.fitting.isEmpty()).anyMatch(told -> !told.near.isEmpty());

        assertThat(told(running)).isEqualTo(expected);
        assertThat(told(restarted())).isEqualTo(expected);

        readmodel.rebuildAll();
        assertThat(told(running)).isEqualTo(expected);
        assertThat(told(restarted())).isEqualTo(expected);
    }

    private IndexedPool restarted() {
        var fresh = new IndexedPool(policies);
        new PoolLoading(progress, transactions, pool, eligibility, postings, fresh, policies).load();
        return fresh;
    }

    private List<Told> told(IndexedPool indexed) {
        story.ask(new ListVacancies(1, null), VacanciesView.class);
        return matched().stream()
                .map(posting -> indexed.ask(posting.vacancy(), inquiry -> told(posting, inquiry)))
                .toList();
    }

    private static Told told(Posting posting, Inquiry inquiry) {
        var fitting = inquiry.fitting();
        var listed = inquiry.listed();
        var near = inquiry.near(listed);
        var views = new ArrayList<MatchView>();
        for (int member : fitting.members(0, fitting.count())) views.add(inquiry.view(member, views.size() + 1));
        return new Told(
                posting.id(),
                inquiry.pooled(),
                views,
                near.members(0, near.count()).stream()
                        .map(member -> inquiry.view(member, null))
                        .toList(),
                inquiry.similar(fitting).members(0, Integer.MAX_VALUE).stream()
                        .map(inquiry::viewAsSimilar)
                        .toList(),
                inquiry.failed(listed, near));
    }

    private List<Told> expected() {
        var everybody = pool.onLists(jdbc.sql("select id from readmodel.match_list")
                .query(UUID.class)
                .list());
        return matched().stream()
                .map(posting -> {
                    var oracle = new Oracle(everybody, posting.vacancy(), policies.inForceToday());
                    return new Told(
                            posting.id(),
                            oracle.pooled(),
                            oracle.fitting(),
                            oracle.near(),
                            oracle.similar(),
                            oracle.failed());
                })
                .toList();
    }

    /** Those opened last, whoever has told of them; their number bounds the time this takes. */
    private List<Posting> matched() {
        return postings.all().stream()
                .filter(Posting::isMatched)
                .sorted(Comparator.comparing(Posting::number)
                        .thenComparing(Posting::id)
                        .reversed())
                .limit(60)
                .toList();
    }
}
