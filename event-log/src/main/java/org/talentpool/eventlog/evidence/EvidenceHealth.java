package org.talentpool.eventlog.evidence;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while the log does not go on from what was published, or nothing is published: an alarm, and everything stays in service. */
class EvidenceHealth implements HealthIndicator {
    private final NotaryThread notary;

    EvidenceHealth(NotaryThread notary) {
        this.notary = notary;
    }

    @Override
    public Health health() {
        var standing = notary.standing();
        var health = standing.isTrouble() ? Health.down() : Health.up();
        return health.withDetail("evidence", standing.name()).build();
    }
}
