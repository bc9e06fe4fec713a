package org.talentpool.query;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.talentpool.eventlog.EventLogConfiguration;

/** The answers on a real event log, on a day that tests can set. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({SetDay.class, EventLogConfiguration.class, QuerySideConfiguration.class, Story.class, Readmodel.class})
class AnswersApplication {}
