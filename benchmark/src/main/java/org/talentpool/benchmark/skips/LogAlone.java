package org.talentpool.benchmark.skips;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.talentpool.eventlog.EventLogConfiguration;

/** A process with an event log and neither side on it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EventLogConfiguration.class)
class LogAlone {
    /** @param more what the process has beyond the log */
    static ConfigurableApplicationContext start(String url, String owner, Path folder, Class<?>... more) {
        return new SpringApplicationBuilder(LogAlone.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.main.banner-mode", "off",
                        "spring.main.log-startup-info", "false",
                        "logging.config", "classpath:logback.xml",
                        // Its tables are the command side's.
                        "db-scheduler.enabled", "false",
                        "spring.datasource.url", url,
                        "spring.datasource.username", owner,
                        "talentpool.keys.kek-file", folder.resolve("kek.json").toString(),
                        "talentpool.keys.create-kek", "true",
                        "talentpool.keys.create-role", "true"))
                .run();
    }
}
