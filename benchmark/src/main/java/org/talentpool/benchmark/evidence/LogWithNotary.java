package org.talentpool.benchmark.evidence;

import java.nio.file.Path;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.talentpool.benchmark.InProcess;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.eventlog.EventLogConfiguration;

/** A process with an event log, a notary and neither side. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EventLogConfiguration.class)
class LogWithNotary {
    /** @param notarised whether it has a key */
    static ConfigurableApplicationContext start(Server server, Path folder, boolean notarised) {
        var builder = InProcess.of(LogWithNotary.class, server.url(), server.owner(), folder)
                // Its tables are the command side's.
                .properties("db-scheduler.enabled=false");
        if (notarised) {
            builder.properties(
                    "talentpool.evidence.key-file=" + folder.resolve("evidence.key"),
                    "talentpool.evidence.create-key=true",
                    "talentpool.evidence.checkpoint-after=2s");
        }
        return builder.run();
    }
}
