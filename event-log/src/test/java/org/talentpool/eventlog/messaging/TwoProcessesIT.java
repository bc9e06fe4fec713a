package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.talentpool.fortests.PostgresForTests;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
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
        return new SpringApplicationBuilder(sources())
                .properties(
                        "spring.datasource.url=" + database.getJdbcUrl(),
                        "spring.datasource.username=" + database.getUsername(),
                        "spring.datasource.password=" + database.getPassword(),
                        "talentpool.keys.kek-file=" + folder.resolve("kek.json"),
                        "talentpool.keys.create-kek=true",
                        "talentpool.keys.create-role=true",
                        // A hundred meet at one stream, of whom no one may lose too often.
                        "talentpool.commands.retries=50")
                .properties(further())
                .run();
    }

    Class<?>[] sources() {
        return new Class<?>[] {SampleApplication.class};
    }

    String[] further() {
        return new String[0];
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

    @Test
    void of_two_processes_that_open_the_same_one_does_and_the_other_is_told() {
        try (var one = start();
                var other = start()) {
            for (int i = 0; i < 20; i++) {
                var id = SampleId.fresh();
                var sent = List.of(open(one, id), open(other, id));
                sent.forEach(answer -> answer.exceptionally(refused -> null).join());

                assertThat(sent.stream().filter(CompletableFuture::isCompletedExceptionally))
                        .singleElement()
                        .satisfies(TwoProcessesIT::isTaken);
            }
        }
    }

    private static CompletableFuture<Object> open(ConfigurableApplicationContext process, SampleId id) {
        return process.getBean(CommandGateway.class).send(new OpenSample(id, "Ada"));
    }

    private static void isTaken(CompletableFuture<Object> answer) {
        var refused = (CommandExecutionException) answer.exceptionNow();
        assertThat(refused.<RefusalDetails>getDetails().orElseThrow().code()).isEqualTo(RefusalCode.ALREADY_EXISTS);
    }

    private static double retriesOf(ConfigurableApplicationContext process) {
        return process.getBean(MeterRegistry.class)
                .counter("talentpool.command.retried")
                .count();
    }
}
