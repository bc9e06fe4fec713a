package org.talentpool.standalone.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** With the embedded database, tells the event log where the data folder keeps the keys and how to reach them. */
final class KeysOfDataFolder implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var folder = environment.getProperty("talentpool.data-folder");
        if (folder == null || "external".equals(environment.getProperty("talentpool.datasource.mode"))) return;
        var root = Path.of(folder).toAbsolutePath();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "data folder",
                        Map.of(
                                "talentpool.keys.kek-file",
                                root.resolve("kek.json"),
                                "talentpool.keys.create-kek",
                                true,
                                "talentpool.keys.datasource.username",
                                DatabaseRoles.KEYS,
                                "talentpool.keys.datasource.password",
                                DatabasePasswords.in(root).keys())));
    }
}
