package org.talentpool.eventlog.erasure;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {
    private static final String FILE = "erasures.ledger";

    @Bean
    ErasureLedger erasureLedger(ErasureProperties properties, @Value("${talentpool.keys.kek-file}") Path keyFile) {
        return new ErasureLedger(
                Objects.requireNonNullElseGet(properties.ledger(), () -> keyFile.resolveSibling(FILE)));
    }
}
