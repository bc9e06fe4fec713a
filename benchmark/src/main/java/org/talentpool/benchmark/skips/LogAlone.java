package org.talentpool.benchmark.skips;

import java.nio.file.Path;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.talentpool.benchmark.InProcess;
import org.talentpool.eventlog.EventLogConfiguration;

/** A process with an event log and neither side on it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EventLogConfiguration.class)
class LogAlone {
    /** @param more what the process has beyond the log */
    static ConfigurableApplicationContext start(String url, String owner, Path folder, Class<?>... more) {
        return InProcess.of(LogAlone.class, url, owner, folder)
                .sources(more)
                // Its tables are the command side's.
                .properties("db-scheduler.enabled=false")
                .run();
    }
}
