package org.talentpool.benchmark.backend;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.talentpool.command.CommandSideConfiguration;
import org.talentpool.eventlog.EventLogConfiguration;
import org.talentpool.query.QuerySideConfiguration;

/** A process that decides and answers, and listens to nobody. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EventLogConfiguration.class, CommandSideConfiguration.class, QuerySideConfiguration.class})
class BothSides {}
