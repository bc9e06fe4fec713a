package org.talentpool.eventlog.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are processed.
 *
 * @param batchSize events handled in one transaction, at most
 * @param segments parts of the log that a group works on in parallel; counts only when the group first starts
 */
@ConfigurationProperties("talentpool.processing")
record ProcessingProperties(
        @DefaultValue("100") int batchSize,
        @DefaultValue("1") int segments) {}
