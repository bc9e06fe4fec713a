package org.talentpool.query.policy;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.PolicyProposed;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps each version of each policy, with when it was enacted; the first edition is in the program. */
@Component
@ProcessingGroup("projection-policies")
class PolicyProjection implements Projection {
    private static final Table VERSIONS = Table.keyedBy("policy_version", "policy", "version")
            .guardedBy("stream_version")
            .keepingItsPast();

    private final Tables tables;
    private final RulesColumn rules;

    PolicyProjection(Tables tables, RulesColumn rules) {
        this.tables = tables;
        this.rules = rules;
    }

    @Override
    public List<Table> tables() {
        return List.of(VERSIONS);
    }

    @EventHandler
    void on(PolicyProposed event, @SequenceNumber long sequence) {
        tables.save(
                VERSIONS,
                seen(event.policy(), event.version(), sequence)
                        .with("valid_from", event.validFrom())
                        .with("reach", event.reach())
                        .with("rules", rules.write(event.rules())));
    }

    @EventHandler
    void on(PolicyEnacted event, @SequenceNumber long sequence, @Timestamp Instant at) {
        tables.change(VERSIONS, seen(event.policy(), event.version(), sequence).with("enacted_at", at));
    }

    private static Columns seen(Policy policy, String version, long sequence) {
        return Columns.of("policy", policy).with("version", version).with("stream_version", sequence + 1);
    }
}
