package org.talentpool.query.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.query.readmodel.Today;

/** The policies as answers judge by them: those in force on the day that is asked for. */
@Component
public class Policies {
    private static final String ENACTED = """
        select policy, version, valid_from, reach, rules from readmodel.policy_version
         where enacted_at is not null
         order by valid_from, enacted_at
        """;

    private final JdbcClient jdbc;
    private final RulesColumn rules;
    private final Today today;

    Policies(JdbcClient jdbc, RulesColumn rules, Today today) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.today = today;
    }

    public PoliciesInForce inForceToday() {
        return rulebook().on(today.date());
    }

    Rulebook rulebook() {
        return jdbc.sql(ENACTED).query(this::version).list().stream()
                .reduce(Rulebook.BASELINE, Rulebook::with, (one, _) -> one);
    }

    private PolicyVersion version(ResultSet row, int number) throws SQLException {
        return new PolicyVersion(
                row.getString("version"),
                row.getObject("valid_from", LocalDate.class),
                Reach.valueOf(row.getString("reach")),
                rules.read(Policy.valueOf(row.getString("policy")), row.getString("rules")));
    }
}
