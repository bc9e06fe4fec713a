package org.talentpool.benchmark.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.talentpool.benchmark.pool.Careers;
import org.talentpool.benchmark.pool.Members;
import org.talentpool.benchmark.pool.ReserveLists;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.policy.Rulebook;

/** What PostgreSQL alone can do on the same pool, with a table made and indexed for this one question. */
public final class SqlRival implements AutoCloseable {
    private final SqlEngine engine;

    public SqlRival(Server server, Sizes sizes) throws SQLException {
        var groups = Careers.groups(sizes.seed());
        var ranks = new ListRanks(ReserveLists.of(sizes));
        var rows = new Rows(new Members(sizes), new Places(Rulebook.BASELINE.on(sizes.today()), groups));
        engine = new SqlEngine(server, vacancy -> Ask.of(vacancy, ranks, groups), rows);
    }

    /** The best who fit, in their order. */
    public List<UUID> best(Vacancy vacancy, int places) {
        return engine.best(vacancy, places);
    }

    @Override
    public void close() {
        engine.close();
    }
}
