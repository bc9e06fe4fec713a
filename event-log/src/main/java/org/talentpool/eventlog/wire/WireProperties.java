package org.talentpool.eventlog.wire;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a process finds the others.
 *
 * @param patience how long a start waits for Axon Server
 */
@ConfigurationProperties("talentpool.wire")
record WireProperties(@DefaultValue("60s") Duration patience) {}
