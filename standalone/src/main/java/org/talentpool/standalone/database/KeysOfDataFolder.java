package org.talentpool.standalone.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * With the embedded database, tells the event log where the data folder keeps the keys and how to reach them. With any, the key
 * that signs checkpoints is beside the one that wraps all others unless something else is said.
 */
final class KeysOfDataFolder implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var folder = environment.getProperty("talentpool.data-folder");
        if (folder != null && !"external".equals(environment.getProperty("talentpool.datasource.mode"))) {
            inDataFolder(environment, Path.of(folder).toAbsolutePath());
        }
        Binder.get(environment)
                .bind("talentpool.keys.kek-file", Path.class)
                .ifBound(kek -> beside(environment, kek.toAbsolutePath()));
    }

    private static void beside(ConfigurableEnvironment environment, Path kek) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "beside the key file",
                        Map.of(
                                "talentpool.evidence.key-file",
                                kek.resolveSibling("evidence.key").toString(),
                                "talentpool.evidence.create-key",
                                environment.getProperty("talentpool.keys.create-kek", "false"))));
    }

    private static void inDataFolder(ConfigurableEnvironment environment, Path root) {
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
