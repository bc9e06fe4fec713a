package org.talentpool.eventlog.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are processed.
 *
 * @param batchSize events handled in one transaction, at most
 * @param segments parts of the log that projections work on in parallel, here or in several processes; counts only when they first start
 * @param claimTimeout how long a process that shows no sign keeps its segments; longer than any batch takes
 */
@ConfigurationProperties("talentpool.processing")
record ProcessingProperties(
        @DefaultValue("100") int batchSize,
        @DefaultValue("2") int segments,
        @DefaultValue("30s") Duration claimTimeout) {}
