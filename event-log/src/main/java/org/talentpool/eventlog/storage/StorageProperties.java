package org.talentpool.eventlog.storage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How streams are kept at hand.
 *
 * @param knownEvents how many events of streams that commands load stay in memory; 0: each command reads the log
 * @param snapshotEvery how many events of a stream may follow on its snapshot before there is a newer one
 */
@ConfigurationProperties("talentpool.log")
record StorageProperties(
        @DefaultValue("50000") long knownEvents,
        @DefaultValue("100") int snapshotEvery) {}
