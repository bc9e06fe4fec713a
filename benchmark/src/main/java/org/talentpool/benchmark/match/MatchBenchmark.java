package org.talentpool.benchmark.match;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.talentpool.benchmark.Memory;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Times;
import org.talentpool.benchmark.engine.SqlRival;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.matching.MatchView;

/** Asks for the best of many vacancies, one after the other, with explanations; SQL is asked in between, without. */
public final class MatchBenchmark {
    private static final int BEST = 50;

    private final Options options;
    private final Report report;

    private MatchBenchmark(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    public static void run(Options options, Report report) throws SQLException {
        var benchmark = new MatchBenchmark(options, report);
        double median = benchmark.full(sizes(options, options.number("members", 1_000_000)));
        double ofFew = benchmark.few(sizes(options, options.number("growth-members", 10_000)));
        report.print("growth_p50", median / ofFew);
        report.print("peak_rss_mib", Memory.peakMiB());
    }

    static Sizes sizes(Options options, int members) {
        return new Sizes(
                options.number("seed", 1), members, options.number("vacancies", 10_000), LocalDate.now(Brussels.ZONE));
    }

    private double full(Sizes sizes) throws SQLException {
        report.sizes(sizes.seed(), sizes.members(), sizes.vacancies());
        var changing = new ChangingMembers(sizes, options.number("changing", 15_000));
        try (var filled = Filled.of(sizes, changing, report);
                var rival = new SqlRival(filled.server(), sizes)) {
            report.print("index_start_s", filled.startSeconds());
            report.print("bytes_per_member", (double) (filled.heapAfter() - filled.heapBefore()) / sizes.members());
            var times = ask(filled, new Duel(rival, filled, report, asks(), options.number("sql-asks", 100)));
            Freshness.measure(filled, changing, options, report);
            return times.percentile(50);
        }
    }

    private double few(Sizes sizes) throws SQLException {
        try (var filled = Filled.of(sizes, new ChangingMembers(sizes, 0), report)) {
            report.print("few_members", (Object) sizes.members());
            warmUp(filled);
            var times = new Times();
            for (var post : filled.posts(0, asks()))
                times.time(() -> filled.answers().matches(post, BEST));
            report.percentiles("few_match", times);
            return times.percentile(50);
        }
    }

    private Times ask(Filled filled, Duel duel) {
        warmUp(filled);
        var times = new Times();
        int number = 0;
        for (var post : filled.posts(0, asks())) {
            var answer = times.time(() -> filled.answers().matches(post, BEST));
            List<UUID> best =
                    answer.items().stream().map(MatchView::candidateId).toList();
            duel.compare(number++, best, times.last());
        }
        report.percentiles("match", times);
        duel.tell();
        return times;
    }

    private void warmUp(Filled filled) {
        for (var post : filled.posts(asks(), options.number("warm-up", 200)))
            filled.answers().matches(post, BEST);
    }

    private int asks() {
        return options.number("asks", 2000);
    }
}
