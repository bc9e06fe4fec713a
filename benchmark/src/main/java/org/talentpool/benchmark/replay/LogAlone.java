package org.talentpool.benchmark.replay;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.talentpool.eventlog.EventLogConfiguration;

/** A process that only appends. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EventLogConfiguration.class)
class LogAlone {}
