package org.talentpool.benchmark.match;

import java.util.List;
import java.util.UUID;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Times;
import org.talentpool.benchmark.engine.SqlRival;
import org.talentpool.benchmark.pool.Vacancies;

/** Asks SQL the same for some of the vacancies, right after the engine was asked, and holds the answers against each other. */
final class Duel {
    private static final int BEST = 50;

    private final SqlRival rival;
    private final Vacancies vacancies;
    private final int ofVacancies;
    private final Report report;
    private final int every;
    private final Times bySql = new Times();
    private final Times byEngine = new Times();
    private int agreed;

    Duel(SqlRival rival, Filled filled, Report report, int asks, int compared) {
        this.rival = rival;
        this.report = report;
        vacancies = new Vacancies(filled.sizes());
        ofVacancies = filled.sizes().vacancies();
        every = Math.max(1, asks / compared);
        for (int number = 0; number < Math.min(10, ofVacancies); number++) rival.best(vacancies.vacancy(number), 1);
    }

    /** @param nanos that the engine took */
    void compare(int number, List<UUID> best, long nanos) {
        if (number % every != 0) return;
        var vacancy = vacancies.vacancy(number % ofVacancies);
        byEngine.add(nanos);
        var found = bySql.time(() -> rival.best(vacancy, BEST));
        if (found.equals(best)) agreed++;
        else report.progress("SQL differs on " + vacancy.postId());
    }

    void tell() {
        report.percentiles("sql", bySql);
        report.print("sql_agreement", agreed + "/" + bySql.number());
        report.print("speedup_p50", bySql.percentile(50) / byEngine.percentile(50));
    }
}
