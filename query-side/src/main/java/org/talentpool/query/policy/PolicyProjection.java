package org.talentpool.query.policy;

import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.PolicyProposed;
import org.talentpool.query.readmodel.Rows;

/** Keeps each version of each policy, with when it was enacted; the first edition is in the program. */
@Component
@ProcessingGroup("projection-policies")
class PolicyProjection {
    private static final String PROPOSE = """
        insert into readmodel.policy_version (policy, version, valid_from, reach, rules, stream_version)
        values (:policy, :version, :validFrom, :reach, cast(:rules as jsonb), :streamVersion)
            on conflict (policy, version) do nothing
        """;
    private static final String ENACT = """
        update readmodel.policy_version
           set enacted_at = :at, stream_version = greatest(stream_version, :streamVersion)
         where policy = :policy and version = :version
        """;

    private final JdbcClient jdbc;
    private final RulesColumn rules;

    PolicyProjection(JdbcClient jdbc, RulesColumn rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @EventHandler
    void on(PolicyProposed event, @SequenceNumber long sequence) {
        jdbc.sql(PROPOSE)
                .param("policy", event.policy().name())
                .param("version", event.version())
                .param("validFrom", event.validFrom())
                .param("reach", event.reach().name())
                .param("rules", rules.write(event.rules()))
                .param("streamVersion", sequence + 1)
                .update();
    }

    @EventHandler
    void on(PolicyEnacted event, @SequenceNumber long sequence, @Timestamp Instant at) {
        Rows.exactlyOne(jdbc.sql(ENACT)
                .param("policy", event.policy().name())
                .param("version", event.version())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("streamVersion", sequence + 1)
                .update());
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.policy_version").update();
    }
}
