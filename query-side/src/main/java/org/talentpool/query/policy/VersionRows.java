package org.talentpool.query.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.query.readmodel.Reading;

/** Reads versions of policies. */
@Component
class VersionRows {
    private static final String OF_POLICY = """
        select * from readmodel.policy_version where policy = :policy order by valid_from, enacted_at, version
        """;
    private static final String ENACTED = """
        select * from readmodel.policy_version where enacted_at is not null order by valid_from, enacted_at
        """;

    private final Reading tables;
    private final RulesColumn rules;

    VersionRows(Reading tables, RulesColumn rules) {
        this.tables = tables;
        this.rules = rules;
    }

    /** By first day. */
    List<VersionRow> of(Policy policy) {
        return tables.sql(OF_POLICY)
                .param("policy", policy.name())
                .query(this::row)
                .list();
    }

    Optional<VersionRow> find(Policy policy, String version) {
        return of(policy).stream().filter(row -> row.version().equals(version)).findFirst();
    }

    /** Of all policies, in the order in which they count. */
    List<VersionRow> enacted() {
        return tables.sql(ENACTED).query(this::row).list();
    }

    private VersionRow row(ResultSet row, int number) throws SQLException {
        var enactedAt = row.getObject("enacted_at", OffsetDateTime.class);
        return new VersionRow(
                row.getString("version"),
                row.getObject("valid_from", LocalDate.class),
                Reach.valueOf(row.getString("reach")),
                rules.read(Policy.valueOf(row.getString("policy")), row.getString("rules")),
                enactedAt == null ? null : enactedAt.toInstant(),
                row.getLong("stream_version"),
                row.getLong("since"));
    }
}
