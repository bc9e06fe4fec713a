package org.talentpool.benchmark.commands;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.talentpool.command.CommandSideConfiguration;
import org.talentpool.eventlog.EventLogConfiguration;

/** A process that decides and neither answers nor listens. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EventLogConfiguration.class, CommandSideConfiguration.class})
class DecidesAlone {}
