package org.talentpool.benchmark.evidence;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.eventlog.EventLogConfiguration;

/** A process with an event log, a notary and neither side. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EventLogConfiguration.class)
class LogWithNotary {
    /** @param notarised whether it has a key */
    static ConfigurableApplicationContext start(Server server, Path folder, boolean notarised) {
        var builder = new SpringApplicationBuilder(LogWithNotary.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.main.banner-mode", "off",
                        "spring.main.log-startup-info", "false",
                        "logging.config", "classpath:logback.xml",
                        // Its tables are the command side's.
                        "db-scheduler.enabled", "false",
                        "spring.datasource.url", server.url(),
                        "spring.datasource.username", server.owner(),
                        "talentpool.keys.kek-file", folder.resolve("kek.json").toString(),
                        "talentpool.keys.create-kek", "true",
                        "talentpool.keys.create-role", "true"));
        if (notarised) {
            builder.properties(
                    "talentpool.evidence.key-file=" + folder.resolve("evidence.key"),
                    "talentpool.evidence.create-key=true",
                    "talentpool.evidence.checkpoint-after=2s");
        }
        return builder.run();
    }
}
