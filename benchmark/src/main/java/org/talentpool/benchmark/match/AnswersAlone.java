package org.talentpool.benchmark.match;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.talentpool.eventlog.EventLogConfiguration;
import org.talentpool.query.QuerySideConfiguration;

/** A process that answers and neither decides nor listens. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EventLogConfiguration.class, QuerySideConfiguration.class})
class AnswersAlone {}
