package org.talentpool.benchmark;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** An application that runs in the process that measures it: it says little, listens nowhere and makes its own keys. */
public final class InProcess {
    private InProcess() {}

    /**
     * @param owner of the database
     * @param folder where the keys of personal data are kept
     */
    public static SpringApplicationBuilder of(Class<?> application, String url, String owner, Path folder) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.main.banner-mode", "off",
                        "spring.main.log-startup-info", "false",
                        "logging.config", "classpath:logback.xml",
                        "spring.datasource.url", url,
                        "spring.datasource.username", owner,
                        "talentpool.keys.kek-file", folder.resolve("kek.json").toString(),
                        "talentpool.keys.create-kek", "true",
                        "talentpool.keys.create-role", "true"));
    }
}
