package org.talentpool.benchmark.replay;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.talentpool.eventlog.EventLogConfiguration;
import org.talentpool.query.QuerySideConfiguration;

/** A process with all projections, and two groups that do nothing. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EventLogConfiguration.class, QuerySideConfiguration.class, DecodingCursor.class, Nothing.class, IdleGroup.class
})
class Replaying {}
