package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.talentpool.fortests.PostgresForTests;
import org.talentpool.sample.SampleApplication;

class StackCheckIT {
    @TempDir
    Path folder;

    private final JdbcConnectionDetails database = PostgresForTests.freshDatabase();

    private ConfigurableApplicationContext start(Class<?>... more) {
        return new SpringApplicationBuilder(SampleApplication.class)
                .sources(more)
                .properties(
                        "spring.datasource.url=" + database.getJdbcUrl(),
                        "spring.datasource.username=" + database.getUsername(),
                        "spring.datasource.password=" + database.getPassword(),
                        "talentpool.keys.kek-file=" + folder.resolve("kek.json"),
                        "talentpool.keys.create-kek=true",
                        "talentpool.keys.create-role=true",
                        "spring.main.allow-bean-definition-overriding=true")
                .run();
    }

    private void alterDatabase(String setting) {
        String name = database.getJdbcUrl().substring(database.getJdbcUrl().lastIndexOf('/') + 1);
        var owner = new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        JdbcClient.create(owner)
                .sql("alter database " + name + " set " + setting)
                .update();
    }

    @Test
    void a_sound_set_up_starts_with_another_node_name_each_time() {
        String first;
        try (var running = start()) {
            first = nodeName(running);
        }
        try (var running = start()) {
            assertThat(nodeName(running)).isNotEqualTo(first);
        }
    }

    @Test
    void a_database_that_does_not_flush_is_refused() {
        alterDatabase("synchronous_commit = off");

        assertThatThrownBy(this::start).hasStackTraceContaining("PostgreSQL runs with synchronous_commit off");
    }

    @Test
    void tokens_in_memory_are_refused() {
        assertThatThrownBy(() -> start(TokensInMemory.class)).hasStackTraceContaining("tokens are not kept");
    }

    @Test
    void units_of_work_outside_transactions_are_refused() {
        assertThatThrownBy(() -> start(NoTransactions.class)).hasStackTraceContaining("take part in Spring's");
    }

    @Test
    void a_missing_key_file_is_not_replaced_once_there_are_keys() throws Exception {
        start().close();
        java.nio.file.Files.delete(folder.resolve("kek.json"));

        assertThatThrownBy(this::start).hasStackTraceContaining("a new one opens none");
    }

    private static String nodeName(ConfigurableApplicationContext running) {
        return ""
                + org.springframework.test.util.ReflectionTestUtils.getField(
                        running.getBean(TokenStore.class), "nodeId");
    }

    static class TokensInMemory {
        @Bean
        @Primary
        TokenStore inMemory() {
            return new InMemoryTokenStore();
        }
    }

    static class NoTransactions {
        @Bean
        @Primary
        TransactionManager none() {
            return NoTransactionManager.instance();
        }
    }
}
