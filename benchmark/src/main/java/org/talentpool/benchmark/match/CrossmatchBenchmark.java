package org.talentpool.benchmark.match;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.talentpool.benchmark.Memory;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;

/** All vacancies against all members: how many fit each, and its best with explanations. */
public final class CrossmatchBenchmark {
    private static final int BEST = 20;
    private static final double NANOS_PER_S = 1e9;

    private CrossmatchBenchmark() {}

    public static void run(Options options, Report report) throws SQLException {
        var sizes = MatchBenchmark.sizes(options, options.number("members", 1_000_000));
        report.sizes(sizes.seed(), sizes.members(), sizes.vacancies());
        try (var filled = Filled.of(sizes, new ChangingMembers(sizes, 0), report)) {
            report.print("index_start_s", filled.startSeconds());
            long start = System.nanoTime();
            long fits = fits(filled, options.number("threads", 2));
            report.print("crossmatch_s", (System.nanoTime() - start) / NANOS_PER_S);
            report.print("crossmatch_fits", (Object) fits);
        }
        report.print("peak_rss_mib", Memory.peakMiB());
    }

    private static long fits(Filled filled, int threads) {
        var fits = new AtomicLong();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var post : filled.posts(0, filled.sizes().vacancies()))
                pool.submit(() -> fits.addAndGet(fitting(filled.answers(), post)));
        }
        return fits.get();
    }

    /** One question for each vacancy; an entry for many at once, where there is one, goes here. */
    private static int fitting(QuerySide answers, UUID post) {
        return answers.matches(post, BEST).fitting();
    }
}
