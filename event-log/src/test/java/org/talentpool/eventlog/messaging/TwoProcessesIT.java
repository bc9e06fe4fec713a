package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.talentpool.fortests.PostgresForTests;
import org.talentpool.sample.SampleApplication;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleId;
import org.talentpool.sample.SampleTotals;

/** Within a process a lock keeps writers of one stream apart; between processes only the log itself does. */
class TwoProcessesIT {
    @TempDir
    Path folder;

    private final JdbcConnectionDetails database = PostgresForTests.freshDatabase();

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(SampleApplication.class)
                .properties(
                        "spring.datasource.url=" + database.getJdbcUrl(),
                        "spring.datasource.username=" + database.getUsername(),
                        "spring.datasource.password=" + database.getPassword(),
                        "talentpool.keys.kek-file=" + folder.resolve("kek.json"),
                        "talentpool.keys.create-kek=true",
                        "talentpool.keys.create-role=true")
                .run();
    }

    @Test
    void races_between_two_processes_are_retried_until_all_are_counted_once() {
        var id = SampleId.fresh();
        try (var one = start();
                var other = start()) {
            one.getBean(CommandGateway.class).sendAndWait(new OpenSample(id, "Ada"));

            var sent = new ArrayList<CompletableFuture<Object>>();
            for (int i = 0; i < 50; i++) {
                sent.add(one.getBean(CommandGateway.class).send(new CountSample(id, 1)));
                sent.add(other.getBean(CommandGateway.class).send(new CountSample(id, 1)));
            }
            CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();

            await().untilAsserted(
                            () -> assertThat(one.getBean(SampleTotals.class).totalOf(id.value()))
                                    .isEqualTo(100));
            assertThat(retriesOf(one) + retriesOf(other)).isPositive();
        }
    }

    private static double retriesOf(ConfigurableApplicationContext process) {
        return process.getBean(MeterRegistry.class)
                .counter("talentpool.command.retried")
                .count();
    }
}
