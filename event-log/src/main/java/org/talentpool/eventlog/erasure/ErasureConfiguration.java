package org.talentpool.eventlog.erasure;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {
    private static final String KEY_FILE = "talentpool.keys.kek-file";
    private static final String FILE = "erasures.ledger";

    @Bean
    ErasureLedger erasureLedger(ErasureProperties properties, Environment environment) {
        return new ErasureLedger(Objects.requireNonNullElseGet(properties.ledger(), () -> besideKeyFile(environment)));
    }

    private static Path besideKeyFile(Environment environment) {
        return Binder.get(environment).bind(KEY_FILE, Path.class).get().resolveSibling(FILE);
    }
}
